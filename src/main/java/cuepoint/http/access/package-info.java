/**
 * Who asked for what, and what was the answer?
 *
 * <ul>
 *   <li>{@link cuepoint.http.access.AccessLog}: writes a line for each request, never in its way
 *   <li>{@code AccessLine}: what such a line says, and what it leaves out
 * </ul>
 */
@NullMarked
package cuepoint.http.access;

import org.jspecify.annotations.NullMarked;
