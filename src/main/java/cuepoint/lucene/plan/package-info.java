/**
 * What is Lucene asked for a typed query?
 *
 * <ul>
 *   <li>{@link cuepoint.lucene.plan.Planner}: the entry point; it makes a {@link
 *       cuepoint.lucene.plan.SearchPlan}
 *   <li>StopWords are passed over; {@link cuepoint.lucene.plan.DidYouMean} says what was searched
 *       instead, FilterNotes which filters have no talks
 *   <li>{@link cuepoint.lucene.plan.TalkQuery} scores talks; {@link
 *       cuepoint.lucene.plan.FieldQueries} has the queries for one term, WordQueries those for its
 *       words; {@link cuepoint.lucene.plan.SaidBy} keeps what one speaker says
 * </ul>
 */
@NullMarked
package cuepoint.lucene.plan;

import org.jspecify.annotations.NullMarked;
