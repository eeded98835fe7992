/**
 * How does the web ask?
 *
 * <ul>
 *   <li>{@link cuepoint.http.CuepointServer}: the running service; begin here
 *   <li>{@link cuepoint.http.message}: requests and responses
 *   <li>{@link cuepoint.http.route}: which address answers what; all errors in one place
 *   <li>{@link cuepoint.http.spark}: the server below, Spark and Jetty, exchangeable
 * </ul>
 */
@NullMarked
package cuepoint.http;

import org.jspecify.annotations.NullMarked;
