/**
 * TTML 1 and 2 (W3C), and so DFXP, IMSC, SMPTE-TT and EBU-TT.
 *
 * <ul>
 *   <li>{@link cuepoint.caption.format.ttml.Ttml}: the format; {@code TtmlDocument} reads it.
 *   <li>{@code ContentElement}, {@code ActiveInterval}, {@code Timing}: when an element is shown;
 *       {@code TtmlTime}, {@code RateAttributes}: what a time expression means.
 *   <li>{@code Paragraph}, {@code TtmlCues}: text to cues; {@code Head}: what holds for all.
 *   <li>{@code Agents}, {@code Rubies}, {@code OneLanguage}: who speaks, what only explains how a
 *       word is read, and which of several languages is kept.
 * </ul>
 */
@NullMarked
package cuepoint.caption.format.ttml;

import org.jspecify.annotations.NullMarked;
