package cuepoint.caption.format.xml;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.cue.Repair;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.text.CaptionText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * SAMI ({@code .smi}), Microsoft's tag soup: {@code <SYNC Start=1000><P Class=ENCC>text}, in ms,
 * shown until the next. A file may hold several languages, of which the first is read. Built from
 * Microsoft's article "Understanding SAMI 1.0" and the form that players have in common.
 */
public final class Sami implements CaptionFormat {
  private static final Set<String> NOT_SPOKEN = Set.of("style", "title", "samiparam", "rt", "rp");

  @Override
  public String name() {
    return "sami";
  }

  @Override
  public boolean matches(String head) {
    return RootElement.is("sami", head) || RootElement.is("sync", head);
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    Tags tags = new Tags(new InputStreamReader(text.stream(), StandardCharsets.UTF_8));
    SamiClasses classes = new SamiClasses();
    SamiCues cues = new SamiCues(classes, out);
    String inside = "";
    while (tags.next()) {
      for (int i = tags.takeMalformed(); i > 0; i--) {
        out.repair(Repair.NOT_WELL_FORMED);
      }
      inside = tags.tag().map(tag -> inside(tag)).orElse(inside);
      if (tags.tag().isPresent()) {
        tag(tags.tag().get(), tags.line(), cues);
      } else if (inside.equals("style")) {
        classes.read(tags.text() + tags.comment());
      } else if (!NOT_SPOKEN.contains(inside)) {
        cues.text(tags.text());
      }
    }
    cues.end();
  }

  /** The element whose text follows. */
  private static String inside(Tag tag) {
    return tag.opens() ? tag.name() : "";
  }

  private static void tag(Tag tag, int line, SamiCues cues) {
    switch (tag.opens() ? tag.name() : "") {
      case "sync" -> cues.sync(tag, line);
      case "p" -> cues.paragraph(tag);
      case "br" -> cues.breakRow();
      case Tag.TIME -> tag.attribute(Tag.TIME).ifPresent(cues::word);
      default -> {}
    }
  }
}
