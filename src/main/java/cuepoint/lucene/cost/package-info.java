/**
 * What may a query cost? {@link cuepoint.lucene.cost.PostingsBudget} keeps what an index of any
 * size can answer in the time of a few plain queries, by the PostingsCost of each term.
 */
@NullMarked
package cuepoint.lucene.cost;

import org.jspecify.annotations.NullMarked;
