/**
 * Posts in Markdown or HTML as a tree in which every video is a link: {@link
 * cuepoint.ingest.markup.Post} reads one, by way of its front matter, the tags of its generator,
 * embedded players, bare addresses and footnotes.
 */
@NullMarked
package cuepoint.ingest.markup;

import org.jspecify.annotations.NullMarked;
