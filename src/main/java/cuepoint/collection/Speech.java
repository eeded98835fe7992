package cuepoint.collection;

import cuepoint.caption.CaptionFile;
import cuepoint.caption.Captions;
import cuepoint.file.RegularFile;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what is said in a talk from other texts, and from what WebVTT carries for programs. */
final class Speech {
  private static final int TIMES_THAT_TELL = 3;

  private static final int HEADER_BYTES = 1_000;

  /** Tracks of WebVTT that are not spoken (HTML, section 4.8.11.1), as YouTube's header has it. */
  private static final Pattern KIND =
      Pattern.compile("\\bKind: ?(chapters|metadata|thumbnails)\\b", Pattern.CASE_INSENSITIVE);

  /** An address, with the part of the image that is meant (Media Fragments URI, section 4.2.2). */
  private static final Pattern IMAGE =
      Pattern.compile("#xywh=|\\.(?:jpe?g|png|webp|gif|avif)(?:\\?.*)?$", Pattern.CASE_INSENSITIVE);

  private Speech() {}

  /**
   * Why a text of which no other file has the name is not what was said in a talk; empty if it is.
   */
  static Optional<PassedOver> whyNotText(Path file, FileProblems problems) {
    try {
      RegularFile.check(file, RegularFile.MAX_CAPTION_BYTES);
      boolean said =
          isPlain(file)
              ? CaptionFile.isTimedText(file)
              : CaptionFile.isCaptions(file) && hasTimes(file);
      return said ? Optional.empty() : Optional.of(PassedOver.NO_TALK);
    } catch (IOException e) {
      problems.unreadable(file, e);
      return Optional.of(PassedOver.NO_TALK);
    }
  }

  private static boolean isPlain(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".txt") || name.endsWith(".md") || name.endsWith(".markdown");
  }

  private static boolean hasTimes(Path file) throws IOException {
    return Captions.read(file).cues().stream().filter(Cue::timed).count() >= TIMES_THAT_TELL;
  }

  /**
   * Why a file does not hold what is said; empty if it does.
   *
   * @throws IOException when it cannot be read
   */
  static Optional<PassedOver> whyNot(Path file, List<Cue> cues) throws IOException {
    String head = RegularFile.head(file, HEADER_BYTES);
    Optional<String> kind =
        head.lines()
            .takeWhile(line -> !line.isBlank() && !line.contains("-->"))
            .flatMap(line -> KIND.matcher(line).results())
            .map(found -> found.group(1).toLowerCase(Locale.ROOT))
            .findFirst();
    return head.startsWith("WEBVTT") && kind.isPresent()
        ? kind.map(PassedOver::ofKind)
        : whyNot(cues);
  }

  private static Optional<PassedOver> whyNot(List<Cue> cues) {
    if (cues.isEmpty()) {
      return Optional.empty();
    }
    if (cues.stream().allMatch(cue -> isImage(cue.text().strip()))) {
      return Optional.of(PassedOver.PICTURES);
    }
    return cues.stream().allMatch(cue -> isJson(cue.text().strip()))
        ? Optional.of(PassedOver.DATA)
        : Optional.empty();
  }

  private static boolean isImage(String text) {
    return text.indexOf(' ') < 0 && IMAGE.matcher(text).find();
  }

  private static boolean isJson(String text) {
    return (text.startsWith("{\"") && text.endsWith("}"))
        || (text.startsWith("[{") && text.endsWith("}]"));
  }
}
