package cuepoint.event;

import cuepoint.metadata.TalkMetadata;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a talk is known by, to find it in a schedule.
 *
 * @param id of the talk
 * @param stem the name that its files have in common
 * @param title the title in that name
 * @param videos addresses of the videos in that name
 * @param own reads what its own files say
 */
public record TalkSigns(
    String id, String stem, String title, List<String> videos, Supplier<TalkMetadata> own) {}
