/**
 * What does a text mean, whatever its words? An {@link cuepoint.meaning.EmbeddingModel} turns it
 * into a vector, and what means the same is near. {@link cuepoint.meaning.OnnxModel} runs one on
 * this machine, made of {@link cuepoint.meaning.ModelFiles}: those that come with the program, or
 * those in a folder. {@link cuepoint.meaning.WordPieces} cuts texts into the pieces that models
 * know.
 */
@NullMarked
package cuepoint.meaning;

import org.jspecify.annotations.NullMarked;
