/**
 * How are the files of a collection opened? {@link cuepoint.collection.file.RegularFile} says which
 * may be, {@link cuepoint.collection.file.ProblemSink} takes what cannot be read of them.
 */
@NullMarked
package cuepoint.collection.file;

import org.jspecify.annotations.NullMarked;
