/**
 * How much does each sign of a match count? {@link cuepoint.ranking.Weights} has every number of
 * the ranking once, with what it does and what it was measured to bring; engines and the search of
 * an exported site are handed it. {@link cuepoint.ranking.Idf} is the one formula for rarity.
 */
@NullMarked
package cuepoint.ranking;

import org.jspecify.annotations.NullMarked;
