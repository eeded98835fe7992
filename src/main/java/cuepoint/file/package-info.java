/**
 * How are files read and written? {@link cuepoint.file.RegularFile} says which may be read, {@link
 * cuepoint.file.FolderBorder} which are in the collection, {@link cuepoint.file.ProblemSink} takes
 * what cannot be read of them, {@link cuepoint.file.LimitedProblems} the first few of many, {@link
 * cuepoint.file.FileStamp} tells whether one has changed, {@link cuepoint.file.Fingerprint} whether
 * many have, {@link cuepoint.file.SeenFiles} since when they were listed. {@link
 * cuepoint.file.FileStem} names new ones, and {@link cuepoint.file.AsideFile} writes them so that
 * none is ever seen half-written.
 */
@NullMarked
package cuepoint.file;

import org.jspecify.annotations.NullMarked;
