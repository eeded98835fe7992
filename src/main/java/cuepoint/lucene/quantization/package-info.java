/**
 * How are vectors made small? {@link cuepoint.lucene.quantization.Quantized} has a byte for each
 * number, {@link cuepoint.lucene.quantization.Signs} a bit.
 */
@NullMarked
package cuepoint.lucene.quantization;

import org.jspecify.annotations.NullMarked;
