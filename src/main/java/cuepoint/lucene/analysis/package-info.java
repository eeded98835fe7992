/**
 * How do words become terms? {@link cuepoint.lucene.analysis.SpokenAnalyzer} analyses each {@link
 * cuepoint.lucene.analysis.TextField} as its {@link cuepoint.lucene.analysis.LanguageGroup} does,
 * whose WordAnalyzer divides it and whose Terms make terms of the words. {@link
 * cuepoint.lucene.analysis.NonSpeech} is caption text that is not speech. {@link
 * cuepoint.lucene.analysis.ShownWord} and {@link cuepoint.lucene.analysis.TermWord} are words as
 * people read them, for suggestions.
 */
@NullMarked
package cuepoint.lucene.analysis;

import org.jspecify.annotations.NullMarked;
