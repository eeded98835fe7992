/**
 * From whom a request comes, and by which address it asks for the service.
 *
 * <ul>
 *   <li>{@link cuepoint.http.address.Arrival}: both, and whether the service is meant
 *   <li>{@code Forwarding}: what a proxy says about a request that it passes on
 * </ul>
 */
@NullMarked
package cuepoint.http.address;

import org.jspecify.annotations.NullMarked;
