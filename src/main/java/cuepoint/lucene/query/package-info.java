/**
 * What does a query ask?
 *
 * <p>{@link cuepoint.lucene.query.QueryReader} has the grammar; its ClauseParser is Lucene's
 * SimpleQueryParser with ClauseQuery as leaves. It makes a {@link cuepoint.lucene.query.TypedQuery}
 * of {@link cuepoint.lucene.query.Clause}s.
 */
@NullMarked
package cuepoint.lucene.query;

import org.jspecify.annotations.NullMarked;
