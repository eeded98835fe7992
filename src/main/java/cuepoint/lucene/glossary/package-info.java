/**
 * How are the words of a subject heard? {@link cuepoint.lucene.glossary.Glossaries} has the {@link
 * cuepoint.lucene.glossary.Glossary} of each group of languages.
 */
@NullMarked
package cuepoint.lucene.glossary;

import org.jspecify.annotations.NullMarked;
