package cuepoint.event;

import cuepoint.caption.CaptionCharset;
import cuepoint.file.ProblemSink;
import cuepoint.metadata.JsonFields;
import cuepoint.talk.EditTemplate;
import cuepoint.talk.Event;
import cuepoint.video.Address;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the files of an event say about it.
 *
 * @param event the event
 * @param language BCP 47 tag of its talks, unless they say otherwise
 * @param charset of its caption files that are neither UTF-8 nor say in which they are
 * @param glossary lines in Solr's synonym format
 * @param glossaryFile where they are
 * @param jumpLink template for unknown players; empty if none is given
 */
public record EventMetadata(
    Event event,
    Optional<String> language,
    Optional<Charset> charset,
    List<String> glossary,
    Optional<Path> glossaryFile,
    String jumpLink) {
  /** Those that describe nothing else; earlier ones take precedence. */
  private static final List<String> NAMES =
      List.of("event.json", "event.yml", "event.yaml", "category.json");

  /** Which of the files that describe an event comes first. */
  public static final Comparator<Path> PRECEDENCE = Comparator.comparingInt(EventMetadata::rank);

  /** Whether the name of a file is that of one that describes an event. */
  public static boolean isNamed(Path file) {
    return rank(file) < NAMES.size();
  }

  /**
   * Whether a file describes the event of a folder, as RubyEvents' {@code event.yml} does, that an
   * {@code event.json} beside it would hide.
   *
   * @throws IOException when the folder cannot be listed
   */
  public static boolean describesBesides(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> isNamed(file) && !file.endsWith(NAMES.getFirst()));
    }
  }

  /**
   * Reads {@code event.json}, RubyEvents' {@code event.yml}, pyvideo.org's {@code category.json},
   * and what schedules say about the whole event.
   *
   * @param id of the event
   * @param files those of its files that describe it
   * @param sharedFile finds a file by its path from the event's folder; empty when that leads out
   *     of the collection
   */
  public static EventMetadata read(
      String id,
      List<Path> files,
      Function<String, Optional<Path>> sharedFile,
      ProblemSink problems) {
    EventMetadata read =
        new EventMetadata(
            Event.named(id), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), "");
    for (Path file : files.stream().sorted(PRECEDENCE).toList()) {
      JsonFields json =
          isNamed(file)
              ? JsonFields.readObject(file, problems)
              : Schedule.read(file, problems).event();
      read = read.or(of(id, json, sharedFile, problems));
    }
    return read;
  }

  private static int rank(Path file) {
    int rank = NAMES.indexOf(file.getFileName().toString());
    return rank < 0 ? NAMES.size() : rank;
  }

  private static EventMetadata of(
      String id,
      JsonFields json,
      Function<String, Optional<Path>> sharedFile,
      ProblemSink problems) {
    Optional<Path> glossary = glossaryFile(json, sharedFile);
    return new EventMetadata(
        event(id, json),
        json.language("language"),
        charset(json),
        glossary.map(path -> GlossaryFile.read(path, problems)).orElse(List.of()),
        glossary,
        json.text("jump_link").orElse(""));
  }

  /** The event that an object describes; it is called by its id if nothing else is said. */
  public static Event event(String id, JsonFields json) {
    return new Event(
        id,
        json.text("name", "title").orElse(id),
        json.date("date", "start_date", "date_from", "start"),
        json.date("end_date", "date_to", "end"),
        page(json),
        json.text("location", "venue", "city"),
        edit(json));
  }

  private static Optional<String> page(JsonFields json) {
    Optional<String> stated = json.text("url", "website");
    Optional<String> page = stated.flatMap(Address::of).map(Address::text);
    if (stated.isPresent() && page.isEmpty()) {
      json.expected("url", "an address of the web: https://...");
    }
    return page;
  }

  private static Optional<EditTemplate> edit(JsonFields json) {
    Optional<String> form = json.text("edit_url");
    Optional<EditTemplate> edit = form.flatMap(EditTemplate::of);
    if (form.isPresent() && edit.isEmpty()) {
      json.expected(
          "edit_url",
          "an address of the web with {file} in it, such as"
              + " https://github.com/me/talks/edit/main/transcripts/{file}#L{line}");
    }
    return edit;
  }

  private static Optional<Charset> charset(JsonFields json) {
    Optional<String> name = json.text("charset");
    Optional<Charset> charset = name.flatMap(CaptionCharset::named);
    if (name.isPresent() && charset.isEmpty()) {
      json.expected("charset", CaptionCharset.EXPECTED);
    }
    return charset;
  }

  private static Optional<Path> glossaryFile(
      JsonFields json, Function<String, Optional<Path>> sharedFile) {
    Optional<String> name = json.text("glossary");
    Optional<Path> file = name.flatMap(sharedFile);
    if (name.isPresent() && file.isEmpty()) {
      json.expected("glossary", "the path of a file in the collection, from the event's folder");
    }
    return file;
  }

  /** The same of an event that goes by another name. */
  public EventMetadata as(Event other) {
    return new EventMetadata(other, language, charset, glossary, glossaryFile, jumpLink);
  }

  /** This metadata, completed from another of the same event. */
  private EventMetadata or(EventMetadata other) {
    Event both =
        new Event(
            event.id(),
            event.name().equals(event.id()) ? other.event.name() : event.name(),
            event.date().or(other.event::date),
            event.date().isEmpty() ? other.event.endDate() : event.endDate(),
            event.url().or(other.event::url),
            event.location().or(other.event::location),
            event.edit().or(other.event::edit));
    return new EventMetadata(
        both,
        language.or(() -> other.language),
        charset.or(() -> other.charset),
        glossary.isEmpty() ? other.glossary : glossary,
        glossary.isEmpty() ? other.glossaryFile : glossaryFile,
        jumpLink.isEmpty() ? other.jumpLink : jumpLink);
  }
}
