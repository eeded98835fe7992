/**
 * What do the names of files say? {@link cuepoint.collection.name.FolderNames} reads those of a
 * folder together, each as a {@link cuepoint.collection.name.TalkFile} or a {@link
 * cuepoint.collection.name.Companion}: {@link cuepoint.collection.name.CaptionName} and {@link
 * cuepoint.collection.name.LooseName} have the ways to read one, {@link
 * cuepoint.collection.name.Stems} what other files confirm, {@link
 * cuepoint.collection.name.SharedNames} which names other folders have, {@link
 * cuepoint.collection.name.TalkNames} the ids of videos.
 */
@NullMarked
package cuepoint.collection.name;

import org.jspecify.annotations.NullMarked;
