/**
 * How do passages get their vectors, so that they are found by what they mean? {@link
 * cuepoint.cli.vector.VectorUpdate} makes those that are missing, {@link
 * cuepoint.cli.vector.VectorWatch} does so whenever the index has changed. {@link
 * cuepoint.cli.vector.VectorProgress} and {@link cuepoint.cli.vector.VectorText} say how far it is.
 */
@NullMarked
package cuepoint.cli.vector;

import org.jspecify.annotations.NullMarked;
