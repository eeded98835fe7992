/**
 * Where in this JSON is speech, and what do its fields mean?
 *
 * <ul>
 *   <li>{@link cuepoint.caption.format.outline.FieldName}: the table of names, with their units.
 *       {@link cuepoint.caption.format.outline.TimeValue}: how times are written.
 *   <li>{@link cuepoint.caption.format.outline.Element}: a segment or a word, read by {@link
 *       cuepoint.caption.format.outline.ElementFields} and {@link
 *       cuepoint.caption.format.outline.Times}.
 *   <li>{@link cuepoint.caption.format.outline.Outline}: which of the {@link
 *       cuepoint.caption.format.outline.Level}s of a file is read; {@link
 *       cuepoint.caption.format.clock.Pace}: in which unit its times are; {@link
 *       cuepoint.caption.format.outline.Repetition}: what it says twice; {@link
 *       cuepoint.caption.format.outline.Stretches}: whether it is a schedule or chapters.
 *   <li>{@link cuepoint.caption.format.outline.SpeakerNames}: who speaks, where ids stand for
 *       names; {@link cuepoint.caption.format.outline.SpeakerTurns}: who speaks when; {@link
 *       cuepoint.caption.format.outline.PathLanguage}: in which language.
 *   <li>{@link cuepoint.caption.format.outline.Json}: the syntax.
 * </ul>
 */
@NullMarked
package cuepoint.caption.format.outline;

import org.jspecify.annotations.NullMarked;
