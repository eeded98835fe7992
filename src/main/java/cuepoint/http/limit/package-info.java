/**
 * How is the service shared out among its clients?
 *
 * <ul>
 *   <li>{@link cuepoint.http.limit.Client}: who asks
 *   <li>{@link cuepoint.http.limit.RateLimit}: how often one client may ask
 *   <li>{@link cuepoint.http.limit.WorkQueue}: how much is worked on, and how much waits
 *   <li>{@link cuepoint.http.limit.Load}: what the service has to do, and what it refused, counted
 * </ul>
 */
@NullMarked
package cuepoint.http.limit;

import org.jspecify.annotations.NullMarked;
