/**
 * What is wrong with a collection, and what is missing in it?
 *
 * <ul>
 *   <li>{@link cuepoint.check.CollectionCheck}: the entry point; reads every talk, and gives the
 *       {@link cuepoint.check.Finding}s by {@link cuepoint.check.Kind}.
 *   <li>{@link cuepoint.check.TalkCheck}: of one talk; {@link cuepoint.check.TimesCheck}: whether
 *       its times fit its recording; {@link cuepoint.check.SharedVideos}: of talks that have the
 *       same; {@link cuepoint.check.UnknownLanguages}: of those that a model does not know; {@link
 *       cuepoint.check.GlossaryUse}: of synonyms that nobody says.
 * </ul>
 */
@NullMarked
package cuepoint.check;

import org.jspecify.annotations.NullMarked;
