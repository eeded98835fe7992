/**
 * In which language is a text written? {@link cuepoint.language.LanguageCode} and {@link
 * cuepoint.language.LanguageName} read what somebody says; {@link
 * cuepoint.language.LanguageDetector} is asked only where nobody does.
 */
@NullMarked
package cuepoint.language;

import org.jspecify.annotations.NullMarked;
