/**
 * What is known of a commit of the index as long as it is open? {@link
 * cuepoint.lucene.commit.OpenCommit} has what is made once and shared by all queries.
 */
@NullMarked
package cuepoint.lucene.commit;

import org.jspecify.annotations.NullMarked;
