package cuepoint.fetch.received;

import cuepoint.caption.CaptionSummary;
import cuepoint.caption.Captions;
import cuepoint.file.RegularFile;
import cuepoint.language.LanguageTag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file from outside that holds captions.
 *
 * @param file where it is
 * @param language BCP 47 tag that the file itself gives
 * @param summary what is in it
 */
public record ReceivedCaptions(Path file, Optional<String> language, CaptionSummary summary) {

  /** Names of formats that are not extensions of files. */
  private static final Map<String, String> EXTENSIONS =
      Map.ofEntries(
          Map.entry("webvtt", "vtt"),
          Map.entry("sami", "smi"),
          Map.entry("spruce-stl", "stl"),
          Map.entry("printed-speech", "txt"),
          Map.entry("text", "txt"),
          Map.entry("audacity", "txt"),
          Map.entry("microdvd", "sub"),
          Map.entry("mpl2", "sub"),
          Map.entry("subviewer1", "sub"),
          Map.entry("tmplayer", "sub"),
          Map.entry("table", "tsv"));

  /** Names of formats that are extensions of files as well. */
  private static final List<String> THEMSELVES =
      List.of(
          "srt", "html", "docx", "ttml", "ass", "lrc", "sbv", "scc", "stl", "srv1", "srv2", "srv3",
          "json3");

  /** What is left: the programs that write JSON. */
  private static final String JSON = "json";

  /**
   * Reads a file.
   *
   * @return empty if it is not captions, or says nothing
   * @throws IOException when it cannot be read, or is too large for captions
   */
  public static Optional<ReceivedCaptions> read(Path file) throws IOException {
    RegularFile.check(file, RegularFile.MAX_CAPTION_BYTES);
    Captions captions = Captions.read(file);
    if (captions.format().isEmpty() || captions.cues().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ReceivedCaptions(file, captions.language(), CaptionSummary.of(captions)));
  }

  /** The order of files that say the same: most times of words first, then of cues. */
  public static Comparator<ReceivedCaptions> bestFirst() {
    return Comparator.<ReceivedCaptions>comparingInt(one -> one.summary.timedWords())
        .thenComparingInt(one -> one.summary.timedCues())
        .thenComparingInt(one -> one.summary.speakers().size())
        .reversed();
  }

  /**
   * Its name in the collection: {@code STEM.en.vtt}. JSON always names a language, as {@code
   * STEM.json} would be metadata.
   *
   * @param stated BCP 47 tag; empty where nobody says it
   * @param flag what else its name says, with a full stop before it; may be empty
   */
  public String name(String stem, Optional<String> stated, String flag) {
    String extension = extension();
    Optional<String> tag =
        stated
            .or(() -> language)
            .or(() -> extension.equals(JSON) ? Optional.of(LanguageTag.UNKNOWN) : Optional.empty());
    return stem + tag.map(one -> "." + one).orElse("") + flag + "." + extension;
  }

  private String extension() {
    String format = summary.format().orElseThrow();
    return THEMSELVES.contains(format) ? format : EXTENSIONS.getOrDefault(format, JSON);
  }
}
