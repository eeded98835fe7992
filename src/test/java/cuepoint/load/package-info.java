/**
 * A service that many ask at once, some of them with no good will: how fast are the others
 * answered, and is every answer right? CONTRIBUTING.md says how to run these tests in their full
 * length.
 *
 * <p>The service has a process of its own, with the memory of a small machine. Whoever attacks it
 * comes from 127.0.0.2 and up, the visitor from 127.0.0.1.
 *
 * <ul>
 *   <li>{@link cuepoint.load.LoadTest}: marks these tests; {@code Form}: short or full
 *   <li>{@code ServiceProcess}: the service, over a {@code LoadFolder} of {@code InventedTalks}
 *   <li>{@code Client}, {@code Answer}: one connection, and what comes through it
 *   <li>{@code Questions}: what is asked; {@code HostileRequests}: what nobody should ask
 *   <li>{@code Visitor}: asks as a person does, and measures; {@code Latencies}: how long it took
 *   <li>{@code Crowd}: what is done by many at once
 *   <li>{@code Report}: what was measured, a line for each limit that must hold
 * </ul>
 */
@NullMarked
package cuepoint.load;

import org.jspecify.annotations.NullMarked;
