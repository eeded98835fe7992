/**
 * Which talks are near to a query in meaning? {@link cuepoint.lucene.near.Nearness} says how near
 * each passage and talk is, {@link cuepoint.lucene.near.MixedRanking} ranks talks by that and by
 * words.
 */
@NullMarked
package cuepoint.lucene.near;

import org.jspecify.annotations.NullMarked;
