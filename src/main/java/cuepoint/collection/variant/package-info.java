/**
 * In which language is each caption file of a talk, and which of a language is the best? {@link
 * cuepoint.collection.variant.StatedLanguages} makes each a {@link
 * cuepoint.collection.variant.CaptionVariant}, of which {@link
 * cuepoint.collection.variant.VariantOrder} chooses.
 */
@NullMarked
package cuepoint.collection.variant;

import org.jspecify.annotations.NullMarked;
