/**
 * At which second does a talk answer? Free of any engine: it works on what an engine found in a
 * passage.
 *
 * <ol>
 *   <li>{@link cuepoint.moment.PassageMatch}: a passage that matches, with each {@link
 *       cuepoint.moment.Occurrence} of the query's terms in it
 *   <li>{@link cuepoint.moment.PassageRanking}: the best passages of a talk, by what is rare in it
 *   <li>{@link cuepoint.moment.Cluster}: the weightiest, then tightest, group of occurrences
 *   <li>{@link cuepoint.moment.Borders}, {@link cuepoint.moment.LeadIn}, {@link
 *       cuepoint.moment.SnippetCutter}: where to start playing, what to show
 *   <li>{@link cuepoint.moment.LanguageOrder}, {@link cuepoint.moment.SamePlace}: a place that is
 *       said in several languages is shown in one
 *   <li>{@link cuepoint.moment.Timeline}: when the talk matches, as at most 200 marks
 *   <li>{@link cuepoint.moment.Moments}: all of these, for one talk, as {@link
 *       cuepoint.moment.TalkMoments} of each {@link cuepoint.moment.MatchedPassage}
 *   <li>{@link cuepoint.moment.TranscriptPlaces}: where a whole transcript matches, cue by cue
 * </ol>
 */
@NullMarked
package cuepoint.moment;

import org.jspecify.annotations.NullMarked;
