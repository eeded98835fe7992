package cuepoint.cli.command;

import cuepoint.cli.shell.CommandException;
import cuepoint.search.Catalogue;
import cuepoint.search.Filters;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a talk by its id, or by the part of it after the slash. */
record TalkFinder(Catalogue catalogue) {
  /** More names would not help to choose one. */
  private static final int MAX_SIMILAR = 3;

  /**
   * Reads a talk.
   *
   * @param name {@code EVENT/STEM} or {@code STEM}
   * @throws CommandException when several talks have this name
   */
  Optional<Recording> find(String name) {
    Optional<Recording> recording = catalogue.recording(name);
    return recording.isPresent() ? recording : byStem(name).flatMap(catalogue::recording);
  }

  /** The ids of some talks whose ids hold a text. */
  List<String> similar(String text) {
    String part = text.toLowerCase(Locale.ROOT);
    return ids()
        .filter(id -> id.toLowerCase(Locale.ROOT).contains(part))
        .limit(MAX_SIMILAR)
        .toList();
  }

  private Optional<String> byStem(String stem) {
    List<String> ids = ids().filter(id -> id.endsWith("/" + stem)).toList();
    if (ids.size() > 1) {
      throw new CommandException(
          "'" + stem + "' could be " + String.join(" or ", ids) + "; give one of them");
    }
    return ids.stream().findFirst();
  }

  private Stream<String> ids() {
    return catalogue.talks(Filters.NONE).stream().map(Talk::id);
  }
}
