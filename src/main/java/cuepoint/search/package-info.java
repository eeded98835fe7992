/**
 * What is asked, what is answered? The words that the faces (command line, pages, API, embeds) and
 * the engines share.
 *
 * <ul>
 *   <li>asked: {@link cuepoint.search.Query} with its {@link cuepoint.search.Filters}, each a
 *       {@link cuepoint.search.Filter} ({@link cuepoint.search.Days} reads days)
 *   <li>answered: {@link cuepoint.search.Hits}, each {@link cuepoint.search.Hit} a talk with its
 *       {@link cuepoint.search.Moment}s, each with a {@link cuepoint.search.Snippet}; {@link
 *       cuepoint.search.Facets}; {@link cuepoint.search.Place}s in one transcript; {@link
 *       cuepoint.search.Suggestion}s; a {@link cuepoint.search.Range} is a part of a text
 *   <li>ports: {@link cuepoint.search.Searcher}, {@link cuepoint.search.Suggester}, {@link
 *       cuepoint.search.Catalogue}; {@link cuepoint.search.Analysis}, for searches that run without
 *       an engine
 *   <li>{@link cuepoint.search.Deadline}: until when an answer is wanted
 * </ul>
 */
@NullMarked
package cuepoint.search;

import org.jspecify.annotations.NullMarked;
