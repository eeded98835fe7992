/**
 * How are the files of a collection opened, and have they changed? {@link
 * cuepoint.collection.file.RegularFile} says which may be, {@link
 * cuepoint.collection.file.ProblemSink} takes what cannot be read of them, {@link
 * cuepoint.collection.file.Fingerprint} tells whether they have changed.
 */
@NullMarked
package cuepoint.collection.file;

import org.jspecify.annotations.NullMarked;
