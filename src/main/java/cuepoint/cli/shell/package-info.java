/**
 * What is a command run from, and how does it answer that? Uses no other room.
 *
 * <ul>
 *   <li>{@link cuepoint.cli.shell.Shell}: streams, environment, terminals
 *   <li>{@link cuepoint.cli.shell.Style}: colours and links of a terminal, or none
 *   <li>{@link cuepoint.cli.shell.ResultStream}: standard output, and why writing to it failed
 *   <li>{@link cuepoint.cli.shell.EnvironmentDefaults}: options from environment variables
 *   <li>{@link cuepoint.cli.shell.Folders}, {@link cuepoint.cli.shell.Version}, {@link
 *       cuepoint.cli.shell.ExitCode}
 *   <li>{@link cuepoint.cli.shell.UsageErrors}: wrong arguments, {@link
 *       cuepoint.cli.shell.MisplacedArgument}s among them
 *   <li>{@link cuepoint.cli.shell.OrderlyStop}: what is kept when the process is told to end
 *   <li>{@link cuepoint.cli.shell.FailureMessages}, {@link cuepoint.cli.shell.CommandException}:
 *       failures
 * </ul>
 */
@NullMarked
package cuepoint.cli.shell;

import org.jspecify.annotations.NullMarked;
