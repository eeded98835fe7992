/**
 * At which second does a talk answer? Free of any engine: it works on what an engine found in a
 * passage.
 *
 * <ol>
 *   <li>{@link cuepoint.moment.PassageMatch}: a passage that matches, with each {@link
 *       cuepoint.moment.Occurrence} of the query's terms in it
 *   <li>{@link cuepoint.moment.PassageRanking}: the best passages of a talk, by what is rare in it
 *   <li>{@link cuepoint.moment.Cluster}: the occurrences that are closest together
 *   <li>{@link cuepoint.moment.Borders}, {@link cuepoint.moment.LeadIn}, {@link
 *       cuepoint.moment.SnippetCutter}: where to start playing, what to show
 *   <li>{@link cuepoint.moment.Timeline}: every second at which the talk matches
 *   <li>{@link cuepoint.moment.Moments}: all of these, for one talk
 *   <li>{@link cuepoint.moment.TranscriptPlaces}: the same for a whole transcript that is read
 * </ol>
 */
@NullMarked
package cuepoint.moment;

import org.jspecify.annotations.NullMarked;
