/**
 * What may a half-typed query become? {@link cuepoint.lucene.suggest.Suggestions} mixes
 * TermSuggestions, SpeakerSuggestions and TitleSuggestions. Typing is the text so far;
 * SuggestionContext finds the talks that have its earlier words, SuggestionEntries reads from the
 * index's own dictionary what its last word may become; EntryCounts says how many of the talks have
 * it, as IndexedCounts by the postings of an index, in which a TalkSet is some of its talks.
 */
@NullMarked
package cuepoint.lucene.suggest;

import org.jspecify.annotations.NullMarked;
