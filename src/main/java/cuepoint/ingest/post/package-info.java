/**
 * Talks in a post. {@link cuepoint.ingest.post.PostReader} reads a post by its sections; lists,
 * tables and paragraphs have a reader each, which makes a {@link cuepoint.ingest.post.Proposal} of
 * what is said in one place, each part of it a {@link cuepoint.ingest.post.Guess}; those of the
 * same recording are one {@link cuepoint.ingest.post.Recording}. Nothing is proposed that does not
 * stand in the post.
 */
@NullMarked
package cuepoint.ingest.post;

import org.jspecify.annotations.NullMarked;
