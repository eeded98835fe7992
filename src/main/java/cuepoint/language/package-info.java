/**
 * In which language is a text written? {@link cuepoint.language.LanguageDetector} is asked only
 * where nobody says it.
 */
@NullMarked
package cuepoint.language;

import org.jspecify.annotations.NullMarked;
