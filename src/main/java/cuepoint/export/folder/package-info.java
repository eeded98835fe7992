/**
 * Which files may an export touch? {@link cuepoint.export.folder.ExportFolder} replaces and deletes
 * only what exports wrote. FileList has their hashes, PresentFile is what is at the place of a
 * file, Staging keeps new files until all are there, RealFolder keeps away from the sources. An
 * ExportRefusedException says why nothing was written.
 */
@NullMarked
package cuepoint.export.folder;

import org.jspecify.annotations.NullMarked;
