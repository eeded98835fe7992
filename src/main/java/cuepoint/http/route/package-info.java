/**
 * Which address answers what.
 *
 * <ul>
 *   <li>{@link cuepoint.http.route.Routes}: all of them; {@code TalkRoutes}, {@code EmbedRoutes},
 *       {@code EmbedScriptRoutes} and {@code DiscoveryRoutes} answer some
 *   <li>{@code QueryParameters}, {@code RequestedTranscript}, {@code EmbedAddress}, {@code Origin}
 *       read the request
 *   <li>{@link cuepoint.http.route.ServedFiles}: what is sent as it is
 *   <li>{@link cuepoint.http.route.HttpProblems}: errors as responses; {@code Accept} says in which
 *       form
 *   <li>{@link cuepoint.http.route.SafetyHeaders}: what every response carries
 * </ul>
 */
@NullMarked
package cuepoint.http.route;

import org.jspecify.annotations.NullMarked;
