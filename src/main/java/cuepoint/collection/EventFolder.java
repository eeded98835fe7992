package cuepoint.collection;

import cuepoint.event.EventMetadata;
import cuepoint.file.FolderBorder;
import cuepoint.talk.Event;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The folder of one event.
 *
 * @param id URL-safe
 * @param root the collection
 * @param path the folder; the root itself for files that are in no folder
 * @param files all regular files in it, in its folder {@code videos}, and in the folders of single
 *     talks
 * @param metadata those of the files that describe the event, schedules as well
 * @param above the folder that this one is in; empty for the root
 */
record EventFolder(
    String id,
    Path root,
    Path path,
    Set<Path> files,
    List<Path> metadata,
    Optional<EventFolder> above) {
  /** Between the names of an event and of a folder in it. */
  private static final String IN = " / ";

  /** The nearest folder, from this one up, that has metadata; this one if none has. */
  EventFolder described() {
    return nearest().orElse(this);
  }

  private Optional<EventFolder> nearest() {
    return metadata.isEmpty() ? above.flatMap(EventFolder::nearest) : Optional.of(this);
  }

  /**
   * What the event is called if it has no metadata of its own.
   *
   * @param describedName what the event of {@link #described} is called, if it has a name
   */
  String name(Optional<String> describedName) {
    if (path.equals(root)) {
      return id;
    }
    Path from = describedName.isPresent() ? described().path() : root;
    Path below = from.relativize(path);
    String names =
        StreamSupport.stream(below.spliterator(), false)
            .map(Path::toString)
            .collect(Collectors.joining(IN));
    return describedName.map(name -> name + IN + names).orElse(names);
  }

  /** What the folder of {@link #described} says, in the name of this one. */
  EventMetadata named(EventMetadata metadata) {
    Event event = metadata.event();
    Optional<String> name = Optional.of(event.name()).filter(one -> !one.equals(event.id()));
    if (name.isPresent() && path.equals(described().path())) {
      return metadata;
    }
    return metadata.as(event.called(id, name(name)));
  }

  /** A file by its path from a folder of the event; empty when that leads out of the event. */
  Optional<Path> file(Path folder, String relative) {
    return inside(path, folder, relative).filter(this::isInCollection);
  }

  /** A file by its path from this folder; empty when that leads out of the collection. */
  Optional<Path> sharedFile(String relative) {
    return inside(root, path, relative).filter(this::isInCollection);
  }

  private boolean isInCollection(Path file) {
    return !new FolderBorder(root).leadsOut(file);
  }

  private static Optional<Path> inside(Path border, Path from, String relative) {
    try {
      Path file = border.relativize(from).resolve(relative).normalize();
      return file.isAbsolute() || file.startsWith("..")
          ? Optional.empty()
          : Optional.of(border.resolve(file));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
