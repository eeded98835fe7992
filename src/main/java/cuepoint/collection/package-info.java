/**
 * Which talks are in the folder, and what is known of each?
 *
 * <ul>
 *   <li>{@link cuepoint.collection.Collection}: the entry point; lists {@link
 *       cuepoint.collection.TalkFiles} and reads each as a {@link cuepoint.collection.TalkReading}.
 *   <li>{@link cuepoint.collection.EventFolders}: which folders are events; {@link
 *       cuepoint.collection.EventTalks}: which files of one belong together; {@link
 *       cuepoint.collection.name} reads their names, {@link cuepoint.collection.content} looks into
 *       those whose names do not tell what they are.
 *   <li>{@link cuepoint.collection.ListedFile}, {@link cuepoint.collection.PassedOver}: what each
 *       file is, and why it is not used; {@link cuepoint.collection.Speech} tells what is said from
 *       other texts.
 *   <li>{@link cuepoint.collection.variant}: in which language captions are, and which are taken.
 *   <li>{@link cuepoint.collection.TalkReader}, {@link cuepoint.collection.TranscriptReader},
 *       {@link cuepoint.collection.TalkMedia}, {@link cuepoint.metadata}: what is in them.
 *   <li>{@link cuepoint.file}: which files may be opened, and whether they have changed; {@link
 *       cuepoint.collection.FileProblems}, {@link cuepoint.collection.FileProblem}: what could not
 *       be read.
 * </ul>
 */
@NullMarked
package cuepoint.collection;

import org.jspecify.annotations.NullMarked;
