/**
 * Which talks are there to be searched, as a whole? {@link cuepoint.opensearch.commit.IndexNames}
 * says in which indexes they are, {@link cuepoint.opensearch.commit.Commit} what is known of all of
 * them; {@link cuepoint.opensearch.commit.Commits} reads the newest one, and its dictionary from
 * {@link cuepoint.opensearch.commit.Pieces}. {@link cuepoint.opensearch.commit.Format} is how they
 * are kept, {@link cuepoint.opensearch.commit.StateDocument} a document that nobody replaces who
 * has not read it.
 */
@NullMarked
package cuepoint.opensearch.commit;

import org.jspecify.annotations.NullMarked;
