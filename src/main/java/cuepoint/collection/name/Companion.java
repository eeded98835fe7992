package cuepoint.collection.name;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files that lie beside talks and captions, and are neither: known by their names. */
@SuppressWarnings("ImmutableEnumChecker") // the names never change
public enum Companion {
  UNFINISHED(
      "unfinished files and backups",
      ".+(\\.(part(-frag\\d+)?|ytdl|tmp|temp|crdownload|download|bak|swp)|~)",
      ".+\\.temp\\.[^.]+"),
  /** Of the same name but for {@code (1)}, with the same content. */
  COPY("copies"),
  CHAT(
      "chats",
      ".+\\.(chat\\.(json|jsonl|txt|html|csv|ass|xml)|(live_?chat|rechat)\\.[^.]+)(\\.gz)?",
      "((live_?chat|rechat)\\.json|chat\\.txt)",
      "\\d+_chat\\.json",
      ".*(_live_chat\\.[^.]+|newChat\\.txt|saved_chat\\.txt| [-–] chat\\.(txt|sbv))"),
  COMMENTS("comments", "(.*\\.)?comments\\.(json|jsonl|txt|csv|html)", ".*\\.danmaku\\.[^.]+"),
  CORRECTIONS("corrections of no captions", ".+\\.corrections\\.json"),
  DESCRIPTION("descriptions", ".*\\.(description(\\.txt)?|nfo)", ".* [-–] notes by gemini\\.[^.]+"),
  ANNOTATIONS("annotations", ".*\\.(annotations\\.xml|(heatmap|sponsorblock)\\.json)"),
  CHAPTERS(
      "chapters", "(.*\\.)?((podcast[_-])?chapters?|timestamps)" + Companion.LANGUAGE + "\\.[^.]+"),
  THUMBNAILS(
      "thumbnails",
      "(.*\\.)?(thumb(nail)?s?|storyboards?|sprites?|trickplay)\\.[^.]+",
      ".*\\.mhtml"),
  SLIDES("slides", "(.*\\.)?slides?" + Companion.LANGUAGE + "\\.[^.]+", ".*\\.(pdf|pptx?|odp|key)"),
  IMAGE("images", ".*\\.(jpe?g|png|webp|gif|avif|svg|bmp|ico)"),
  ABOUT(
      "texts about the folder",
      "(readme|licen[cs]e|copying|changelog|contributing|code[_-]of[_-]conduct)"
          + Companion.LANGUAGE
          + "(\\.(md|markdown|txt|rst|html?|docx))?"),
  SETTINGS(
      "settings of programs",
      "(package(-lock)?|composer|manifest|[jt]sconfig(\\.\\w+)?|bower|deno|vercel|renovate)\\.json"),
  SCHEDULE(
      "schedules that are not read",
      "(schedule|fahrplan|programme?|agenda|timetable)([._-]?(v?\\d+|[a-z]{2}))?"
          + "\\.(xml|json|jsonl|md|markdown|txt|ya?ml|ics|csv|tsv|html?|docx)",
      "(videos|talks|speakers|sessions|event|series|sponsors|venue)\\.ya?ml");

  private static final String LANGUAGE = "(\\.[a-z]{2,3}(-\\w{2,4})?)?";

  private final String label;
  private final List<Pattern> names;

  Companion(String label, String... names) {
    this.label = label;
    this.names =
        Arrays.stream(names).map(name -> Pattern.compile(name, Pattern.CASE_INSENSITIVE)).toList();
  }

  /** What many of them are called: {@code "chats"}. */
  public String label() {
    return label;
  }

  /** Whether a talk may have the same name, and other files show that it does. */
  boolean mayBeTitle() {
    return this == ABOUT || this == SCHEDULE;
  }

  /** Why it is passed over, as a clause. */
  public String reason() {
    return switch (this) {
      case COPY -> "another file has the same content";
      case UNFINISHED -> "its name is that of an unfinished file or a backup";
      case CORRECTIONS -> "no captions have its name";
      case SCHEDULE -> "it is named like a schedule, and none of a known shape is in it";
      default -> "its name says that it is not what is said in a talk";
    };
  }

  /** What a file is, by its name; empty if it may be of a talk. */
  public static Optional<Companion> of(String name) {
    return Arrays.stream(values()).filter(one -> one.has(name)).findFirst();
  }

  /** Whether a file of this name is one of the kind. */
  public boolean has(String name) {
    return names.stream().anyMatch(each -> each.matcher(name).matches());
  }
}
