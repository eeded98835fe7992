/**
 * What stands where in a post: {@link cuepoint.ingest.layout.Blocks} divides it into headings,
 * paragraphs, entries of lists and rows of tables, each a {@link cuepoint.ingest.layout.Line} of
 * text with its links; a {@link cuepoint.ingest.layout.Section} is a heading with what follows it.
 */
@NullMarked
package cuepoint.ingest.layout;

import org.jspecify.annotations.NullMarked;
