/**
 * What do talks share, and where does one turn to something else? Answered from the vectors of
 * their passages, without any engine and without the model that made them.
 *
 * <ul>
 *   <li>asked through the port {@link cuepoint.relation.Relations}; an answer is {@link
 *       cuepoint.relation.Compared}, which says why there is none: an {@link
 *       cuepoint.relation.Absence}
 *   <li>answered: {@link cuepoint.relation.RelatedTalk}s; what is {@link
 *       cuepoint.relation.Elsewhere}; {@link cuepoint.relation.RepeatedTalk}s. A {@link
 *       cuepoint.relation.SharedPassage} is two {@link cuepoint.relation.Extract}s that say nearly
 *       the same. {@link cuepoint.relation.TalkRelations} are all of one talk.
 *   <li>found by {@link cuepoint.relation.TalkVectors}, where talks lie; {@link
 *       cuepoint.relation.PassageSet}, the passages of one of them, compared by {@link
 *       cuepoint.relation.Sketch}es first; {@link cuepoint.relation.Valleys} between chapters, and
 *       {@link cuepoint.relation.ChapterTitles} for them
 * </ul>
 */
@NullMarked
package cuepoint.relation;

import org.jspecify.annotations.NullMarked;
