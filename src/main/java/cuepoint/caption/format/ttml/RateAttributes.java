package cuepoint.caption.format.ttml;

import cuepoint.caption.format.FrameRate;
import cuepoint.caption.format.xml.Xml;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from the root element what times mean (TTML2, section 7.2): {@code ttp:frameRate}, {@code
 * frameRateMultiplier}, {@code tickRate}, {@code dropMode}, {@code timeBase}. Values that make no
 * sense are ignored.
 */
final class RateAttributes {
  private static final Pattern RATIO = Pattern.compile("(\\d{1,6})[ :](\\d{1,6})");
  private static final double DEFAULT_FRAMES = 30;
  private static final double MOST_FRAMES = 1000;
  private static final double NTSC = 1000.0 / 1001;

  private RateAttributes() {}

  static TtmlTime read(Xml root) {
    double declared =
        root.number("frameRate")
            .filter(rate -> rate >= 1 && rate <= MOST_FRAMES)
            .orElse(DEFAULT_FRAMES);
    FrameRate.Drop drop = drop(root);
    double usual = drop == FrameRate.Drop.NTSC ? NTSC : 1;
    double frames =
        declared * root.attribute("frameRateMultiplier").map(RateAttributes::ratio).orElse(usual);
    double whole = root.attribute("frameRate").isPresent() ? frames : 1;
    double ticks = root.number("tickRate").filter(rate -> rate > 0).orElse(whole * subFrames(root));
    return new TtmlTime(new FrameRate((int) Math.round(declared), frames, drop), ticks, base(root));
  }

  private static double subFrames(Xml root) {
    return root.attribute("frameRate").isEmpty()
        ? 1
        : root.number("subFrameRate").filter(rate -> rate >= 1).orElse(1.0);
  }

  private static FrameRate.Drop drop(Xml root) {
    return switch (root.attribute("dropMode").orElse("")) {
      case "dropNTSC" -> FrameRate.Drop.NTSC;
      case "dropPAL" -> FrameRate.Drop.PAL;
      default -> FrameRate.Drop.NONE;
    };
  }

  private static TtmlTime.Base base(Xml root) {
    return switch (root.attribute("timeBase").orElse("")) {
      case "smpte" -> TtmlTime.Base.SMPTE;
      case "clock" -> TtmlTime.Base.CLOCK;
      default -> TtmlTime.Base.MEDIA;
    };
  }

  private static double ratio(String text) {
    Matcher parts = RATIO.matcher(text.strip());
    double ratio =
        parts.matches()
            ? Double.parseDouble(parts.group(1)) / Double.parseDouble(parts.group(2))
            : 1;
    return ratio > 0 && Double.isFinite(ratio) ? ratio : 1;
  }
}
