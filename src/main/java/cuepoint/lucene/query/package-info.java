/**
 * What does a query ask?
 *
 * <p>{@link cuepoint.lucene.query.QueryReader} has the grammar: ClauseParser makes clauses,
 * FieldReader filters, UnusedSyntax notes, and QueryParts collects them into a {@link
 * cuepoint.lucene.query.TypedQuery} of {@link cuepoint.lucene.query.Clause}s.
 */
@NullMarked
package cuepoint.lucene.query;

import org.jspecify.annotations.NullMarked;
