package cuepoint.caption;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All formats that can be read. */
final class CaptionFormats {
  /** Most telling first: the first that matches a file reads it. */
  private static final List<CaptionFormat> ALL =
      Stream.of(
              Stream.of(new Json3()),
              Recogniser.KNOWN.stream().map(RecognisedSpeech::new),
              Stream.of(new Srv1(), new Srv2(), new Srv3(), new Ttml()),
              Stream.of(new WebVtt(), new SubRip(), new SubViewer(), new Lrc()),
              Stream.of(new WrittenTranscript()))
          .<CaptionFormat>flatMap(formats -> formats)
          .toList();

  private CaptionFormats() {}

  /** The format of a file that begins like this. */
  static Optional<CaptionFormat> of(String head) {
    return ALL.stream().filter(format -> format.matches(head)).findFirst();
  }
}
