/**
 * What does a podcast's feed say? {@link cuepoint.fetch.feed.FeedReader} reads RSS and Atom as a
 * {@link cuepoint.fetch.feed.Feed} of {@link cuepoint.fetch.feed.Episode}s, {@link
 * cuepoint.fetch.feed.TranscriptChoice} chooses among their transcripts, and {@link
 * cuepoint.fetch.feed.FeedSource} makes talks of them.
 */
@NullMarked
package cuepoint.fetch.feed;

import org.jspecify.annotations.NullMarked;
