/**
 * How is an answer written down?
 *
 * <ul>
 *   <li>{@link cuepoint.format.json}: for programs
 *   <li>{@link cuepoint.format.text}: CSV, Markdown, captions, plain text
 *   <li>{@link cuepoint.format.link}: where an answer leads
 *   <li>here, what these and the pages share: {@link cuepoint.format.Timecode times}, {@link
 *       cuepoint.format.TalkPath addresses}, {@link cuepoint.format.SnippetHtml marked text},
 *       {@link cuepoint.format.AboutTalk the line below a title}, {@link
 *       cuepoint.format.LeftOutLanguages languages that a model does not know}
 * </ul>
 */
@NullMarked
package cuepoint.format;

import org.jspecify.annotations.NullMarked;
