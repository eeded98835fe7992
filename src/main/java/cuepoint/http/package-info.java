/**
 * How does the web ask?
 *
 * <ul>
 *   <li>{@link cuepoint.http.CuepointServer}: the running service; begin here
 *   <li>{@link cuepoint.http.option}: what can be set
 *   <li>{@link cuepoint.http.message}: requests and responses
 *   <li>{@link cuepoint.http.metric}, {@link cuepoint.http.access}: what the service has done
 *   <li>{@link cuepoint.http.address}: from whom requests come, and by which address
 *   <li>{@link cuepoint.http.limit}: how the service is shared out among its clients
 *   <li>{@link cuepoint.http.route}: which address answers what; all errors in one place
 *   <li>{@link cuepoint.http.spark}: the server below, Spark and Jetty, exchangeable
 * </ul>
 */
@NullMarked
package cuepoint.http;

import org.jspecify.annotations.NullMarked;
