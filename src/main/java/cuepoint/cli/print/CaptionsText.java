package cuepoint.cli.print;

import cuepoint.caption.CaptionCharset;
import cuepoint.caption.CaptionProblem;
import cuepoint.caption.CaptionSummary;
import cuepoint.caption.Captions;
import cuepoint.caption.Repairs;
import cuepoint.cli.shell.Style;
import cuepoint.format.Timecode;
import cuepoint.talk.CaptionKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was found in a caption file, in a few lines for a person. */
final class CaptionsText {
  /** More names do not help to see whether they are names. */
  private static final int SPEAKERS = 4;

  private final Output output;
  private final Style style;

  CaptionsText(Output output) {
    this.output = output;
    this.style = output.style();
  }

  void write(String file, Captions captions) {
    output.line(style.bold(file));
    output.line("  ", Style.harmless(String.join(", ", found(file, captions))));
    charset(captions.charset(), "  ");
    repairs(captions.repairs(), "  ");
    for (CaptionProblem problem : captions.problems()) {
      output.line("  line " + problem.line() + ": ", Style.harmless(problem.message()));
    }
  }

  void repairs(Repairs repairs, String indent) {
    repairs.byName().forEach((name, count) -> output.line(indent, "repaired: ", name, " " + count));
  }

  void charset(Optional<CaptionCharset> charset, String indent) {
    charset.flatMap(CaptionsText::said).ifPresent(line -> output.line(indent, line));
  }

  /** Nothing of a file that is simply UTF-8. */
  private static Optional<String> said(CaptionCharset charset) {
    String name = "charset: " + charset.name();
    if (charset.isGuessed()) {
      String other = charset.alternative().map(one -> "; it may be " + one).orElse("");
      return Optional.of(name + ", guessed" + other + " (--charset NAME if letters are wrong)");
    }
    return charset.name().equals("UTF-8")
        ? Optional.empty()
        : Optional.of(name + " (" + charset.source() + ")");
  }

  private static List<String> found(String file, Captions captions) {
    Optional<String> language =
        captions.cues().isEmpty()
            ? Optional.empty()
            : Optional.of(StatedLanguage.of(Path.of(file), captions).text());
    return found(language, CaptionSummary.of(captions));
  }

  /** What a caption file contains, as clauses. */
  static List<String> found(Optional<String> language, CaptionSummary captions) {
    List<String> found = new ArrayList<>();
    found.add(captions.format().orElse("not captions"));
    language.ifPresent(found::add);
    captions.kind().map(CaptionKind::label).ifPresent(found::add);
    found.add(captions.cues() + (captions.cues() == 1 ? " cue" : " cues"));
    if (captions.timedCues() > 0) {
      found.add(
          Timecode.shortest(captions.startMillis())
              + " to "
              + Timecode.shortest(captions.endMillis()));
    }
    int untimed = captions.cues() - captions.timedCues();
    if (untimed > 0) {
      found.add((captions.timedCues() == 0 ? "none" : untimed + " of them not") + " timed");
    }
    found.add(captions.timedWords() == 0 ? "no word times" : captions.timedWords() + " word times");
    if (!captions.speakers().isEmpty()) {
      found.add(speakers(captions.speakers()));
    }
    return found;
  }

  private static String speakers(List<String> names) {
    int more = names.size() - SPEAKERS;
    return (names.size() == 1 ? "speaker " : "speakers ")
        + names.stream().limit(SPEAKERS).collect(Collectors.joining(" / "))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
