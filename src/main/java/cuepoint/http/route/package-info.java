/**
 * Which address answers what.
 *
 * <ul>
 *   <li>{@link cuepoint.http.route.Routes}: all of them; {@code TalkRoutes}, {@code EmbedRoutes},
 *       {@code ListingRoutes}, {@code EmbedScriptRoutes}, {@code DiscoveryRoutes} and {@code
 *       ApiRoutes} answer some
 *   <li>{@code QueryParameters}, {@code RequestedTalk}, {@code EmbedAddress} read the request
 *   <li>{@code Conditional}: what a client has need not be answered again; {@code SlashRoutes}
 *   <li>{@link cuepoint.http.route.HttpProblems}: errors as responses; {@code Accept} says in which
 *       form
 *   <li>{@link cuepoint.http.route.SafetyHeaders}: what every response carries
 * </ul>
 */
@NullMarked
package cuepoint.http.route;

import org.jspecify.annotations.NullMarked;
