/**
 * Who says what, for those who keep talks elsewhere and search them there?
 *
 * <p>{@link cuepoint.lucene.voice.SpokenTurn}: who speaks where in a passage that is to be kept;
 * {@link cuepoint.lucene.voice.SpokenWords}: what a query wants somebody to say.
 */
@NullMarked
package cuepoint.lucene.voice;

import org.jspecify.annotations.NullMarked;
