/**
 * What does a source say about its talks? A {@link cuepoint.draft.ListingReader} reads one kind of
 * source as a {@link cuepoint.draft.Listing} of {@link cuepoint.draft.TalkDraft}s, whose files get
 * their names from {@link cuepoint.draft.Stems}. What has become of them in the collection is in
 * the {@link cuepoint.draft.WrittenRecord} of each event.
 */
@NullMarked
package cuepoint.draft;

import org.jspecify.annotations.NullMarked;
