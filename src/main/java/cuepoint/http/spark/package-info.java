/**
 * How requests arrive: the only package that knows Spark and Jetty. Another server takes its place
 * by answering the same {@link cuepoint.http.message.Route}s.
 *
 * <ul>
 *   <li>{@link cuepoint.http.spark.SparkServer}: Jetty, with its limits; {@code SparkRouter} in it
 *       finds the route
 *   <li>{@code Gate}: what is refused before any route is looked for
 *   <li>{@code ServletRequest}, {@code ServletResponses}: requests and responses in Jetty's terms
 *   <li>{@code JettyFiles}, {@code JettyErrors}: files, and errors of Jetty's own
 * </ul>
 */
@NullMarked
package cuepoint.http.spark;

import org.jspecify.annotations.NullMarked;
