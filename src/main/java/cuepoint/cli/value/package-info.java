/**
 * Which values may options have? One class for each kind of value; {@link
 * cuepoint.cli.value.Expected} is the message for all others.
 *
 * <ul>
 *   <li>{@link cuepoint.cli.value.WholeNumber}: limits and the port
 *   <li>{@link cuepoint.cli.value.Choice}: one of a few words, such as a format
 *   <li>{@link cuepoint.cli.value.FilterValue}: what a filter keeps or leaves out
 *   <li>{@link cuepoint.cli.value.LeadInSeconds}, {@link cuepoint.cli.value.TimeInTalk}: times
 *   <li>{@link cuepoint.cli.value.ServiceUrl}: the address of a service; {@link
 *       cuepoint.cli.value.ServedAddress}: those by which our own is reached
 *   <li>{@link cuepoint.cli.value.QueryText}: the words of a query
 *   <li>{@link cuepoint.cli.value.CharsetOption}, {@link cuepoint.cli.value.RemovalOption}, {@link
 *       cuepoint.cli.value.ModelOption}: options that several commands have
 * </ul>
 */
@NullMarked
package cuepoint.cli.value;

import org.jspecify.annotations.NullMarked;
