/**
 * How requests arrive: the only package that knows Spark and Jetty. Another server takes its place
 * by answering the same {@link cuepoint.http.message.Route}s.
 *
 * <ul>
 *   <li>{@link cuepoint.http.spark.SparkServer}: Jetty, with its limits
 *   <li>{@code WatchedConnector}, {@code WatchedEndPoint}, {@code Pace}, {@code Connections}: what
 *       connections do, and which of them must go
 *   <li>{@code Admission}, {@code Gate}: what is refused before any route is looked for
 *   <li>{@code Working}: hands work to threads of its own; {@code Refusals}: refuses it
 *   <li>{@code SparkRouter}: finds the route; {@code RouteFilter} sends what the route answers
 *   <li>{@code JettyRequest}, {@code JettyResponses}: requests and responses in Jetty's terms
 *   <li>{@code JettyFiles}, {@code TaggedFile}: files, their versions, parts of them
 *   <li>{@code NotModified}: the tag of what a client has already
 *   <li>{@code JettyErrors}: errors of Jetty's own
 * </ul>
 */
@NullMarked
package cuepoint.http.spark;

import org.jspecify.annotations.NullMarked;
