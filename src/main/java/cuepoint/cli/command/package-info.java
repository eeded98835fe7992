/**
 * What can be asked for on the command line? One class for each command; {@link
 * cuepoint.cli.command.CuepointCommand} has what all of them share. Uses the rooms {@link
 * cuepoint.cli.value}, {@link cuepoint.cli.print} and {@link cuepoint.cli.shell}, and of an engine
 * its ports alone.
 *
 * <ul>
 *   <li>{@link cuepoint.cli.command.IndexCommand}, {@link cuepoint.cli.command.ExportCommand}: make
 *       something of a collection
 *   <li>{@link cuepoint.cli.command.SearchCommand}, {@link cuepoint.cli.command.TalksCommand},
 *       {@link cuepoint.cli.command.ShowCommand}, {@link cuepoint.cli.command.SuggestCommand}: ask
 *       the index
 *   <li>{@link cuepoint.cli.command.InspectCommand}, {@link
 *       cuepoint.cli.command.CompletionCommand}: need no index
 *   <li>{@code FilterOptions}, {@code FragmentOptions}: options of several commands
 *   <li>{@code IndexFolder}: opens the index, by way of {@link cuepoint.cli.engine.Engines}; {@code
 *       IndexUpdate}: brings it up to date; {@code TalkFinder}: a talk by its id or a part of it;
 *       {@code InspectedFiles}: what the files of a collection are
 * </ul>
 */
@NullMarked
package cuepoint.cli.command;

import org.jspecify.annotations.NullMarked;
