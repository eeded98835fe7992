/**
 * What is asked over HTTP, and what is answered, independent of the server that carries it.
 *
 * <ul>
 *   <li>{@link Request}, read by {@link Parameters} and {@link PercentEncoding}
 *   <li>{@link Route}: an address and the {@link Endpoint} that answers it; {@link StaticFiles}: a
 *       folder whose files are sent as they are
 *   <li>{@link Response}, {@link Status}, {@link EntityTag}
 *   <li>{@link AnswerCache}: answers that were given
 *   <li>{@link HttpProblem}: why there is no answer, thrown as {@link HttpProblemException}
 * </ul>
 */
@NullMarked
package cuepoint.http.message;

import org.jspecify.annotations.NullMarked;
