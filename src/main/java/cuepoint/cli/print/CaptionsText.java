package cuepoint.cli.print;

import cuepoint.caption.CaptionCharset;
import cuepoint.caption.CaptionProblem;
import cuepoint.caption.Captions;
import cuepoint.cli.shell.Style;
import cuepoint.format.Timecode;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found in a caption file, in a few lines for a person. */
final class CaptionsText {
  private final Output output;
  private final Style style;

  CaptionsText(Output output) {
    this.output = output;
    this.style = output.style();
  }

  void write(String file, Captions captions) {
    output.line(style.bold(file));
    output.line("  ", Style.harmless(String.join(", ", found(file, captions))));
    captions.charset().flatMap(CaptionsText::said).ifPresent(line -> output.line("  ", line));
    captions
        .repairs()
        .byName()
        .forEach((name, count) -> output.line("  repaired: ", name, " " + count));
    for (CaptionProblem problem : captions.problems()) {
      output.line("  line " + problem.line() + ": ", Style.harmless(problem.message()));
    }
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
    List<String> found = new ArrayList<>();
    found.add(captions.format().orElse("not captions"));
    if (!captions.cues().isEmpty()) {
      found.add(StatedLanguage.of(Path.of(file), captions).text());
    }
    captions.kind().map(CaptionKind::label).ifPresent(found::add);
    found.add(captions.cues().size() + (captions.cues().size() == 1 ? " cue" : " cues"));
    List<Cue> timed = captions.cues().stream().filter(Cue::timed).toList();
    if (!timed.isEmpty()) {
      found.add(
          Timecode.shortest(timed.getFirst().startMillis())
              + " to "
              + Timecode.shortest(timed.getLast().endMillis()));
    }
    long words = captions.cues().stream().mapToLong(cue -> cue.words().size()).sum();
    found.add(words == 0 ? "no word times" : words + " word times");
    return found;
  }
}
