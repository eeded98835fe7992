/**
 * When has something changed in the folder, so that it must be read again?
 *
 * <ul>
 *   <li>{@link cuepoint.watch.FolderWatch}: the entry point; looks at the folder again and again,
 *       and tells its {@link cuepoint.watch.FolderListener} when files have changed.
 *   <li>{@link cuepoint.watch.FolderEvents}: wakes it when the system reports a change; what has
 *       changed is only ever told by comparing two {@link cuepoint.watch.Snapshot}s.
 *   <li>{@link cuepoint.watch.Settling}: which changes are complete; {@link
 *       cuepoint.watch.Unsettled}: the files that somebody may still be writing.
 * </ul>
 */
@NullMarked
package cuepoint.watch;

import org.jspecify.annotations.NullMarked;
