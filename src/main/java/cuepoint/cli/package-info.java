/**
 * How does a person run it? {@link cuepoint.cli.Main} lists the commands.
 *
 * <p>Rooms, each of which uses only those before it:
 *
 * <ul>
 *   <li>{@link cuepoint.cli.shell}: streams, styles, exit codes, errors
 *   <li>{@link cuepoint.cli.log}: what is logged
 *   <li>{@link cuepoint.cli.print}: the formats of answers
 *   <li>{@link cuepoint.cli.value}: the values of options
 *   <li>{@link cuepoint.cli.engine}: where an index is kept
 *   <li>{@link cuepoint.cli.watching}: how an index keeps up with its folder
 *   <li>{@link cuepoint.cli.vector}: how passages get their vectors
 *   <li>{@link cuepoint.cli.command}: the commands
 * </ul>
 */
@NullMarked
package cuepoint.cli;

import org.jspecify.annotations.NullMarked;
