/**
 * How is a transcript read?
 *
 * <ul>
 *   <li>{@link cuepoint.reading.Sentence}: what is said from one end of a sentence to the next;
 *       {@link cuepoint.reading.Sentences} finds them, also where captions have no full stops
 *   <li>{@code Turns}: where somebody else begins to speak, as the text of captions says
 *   <li>{@link cuepoint.reading.Paragraph}: what is read together; {@link
 *       cuepoint.reading.Paragraphs} divides a transcript
 * </ul>
 */
@NullMarked
package cuepoint.reading;

import org.jspecify.annotations.NullMarked;
