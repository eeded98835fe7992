/**
 * What may a half-typed query become? {@link cuepoint.lucene.suggest.Suggestions} mixes
 * TermSuggestions, SpeakerSuggestions and TitleSuggestions. Typing is the text so far;
 * SuggestionContext finds the talks (a TalkSet) that have its earlier words, SuggestionEntries
 * reads from the index's own dictionary what its last word may become.
 */
@NullMarked
package cuepoint.lucene.suggest;

import org.jspecify.annotations.NullMarked;
