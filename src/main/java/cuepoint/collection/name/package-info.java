/**
 * What does the name of a file say? {@link cuepoint.collection.name.TalkFile} reads what a file is,
 * of which talk and in which language.
 */
@NullMarked
package cuepoint.collection.name;

import org.jspecify.annotations.NullMarked;
