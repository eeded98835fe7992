/**
 * How is a talk kept?
 *
 * <p>{@link cuepoint.opensearch.document.TalkJson} makes one JSON document of the Lucene documents
 * of a talk, its passages nested in it. The terms of a text go as a TokenText, of which the
 * analyzers of {@link cuepoint.opensearch.document.IndexLayout} make the same terms again. {@link
 * cuepoint.opensearch.document.Fields} are the fields that there are, {@link
 * cuepoint.opensearch.document.StoredTalks} reads those that are not searched.
 */
@NullMarked
package cuepoint.opensearch.document;

import org.jspecify.annotations.NullMarked;
