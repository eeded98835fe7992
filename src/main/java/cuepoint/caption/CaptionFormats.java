package cuepoint.caption;

import cuepoint.caption.format.BinaryFormat;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.format.json.Json3;
import cuepoint.caption.format.json.JsonTranscript;
import cuepoint.caption.format.lines.Lrc;
import cuepoint.caption.format.lines.SubRip;
import cuepoint.caption.format.lines.SubViewer;
import cuepoint.caption.format.lines.WebVtt;
import cuepoint.caption.format.written.WrittenTranscript;
import cuepoint.caption.format.xml.Srv1;
import cuepoint.caption.format.xml.Srv2;
import cuepoint.caption.format.xml.Srv3;
import cuepoint.caption.format.xml.Ttml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All the formats that can be read. */
final class CaptionFormats {
  /** The most specific first: the first format that matches a file reads it. */
  private static final List<CaptionFormat> ALL =
      Stream.of(
              Stream.of(new Json3()),
              JsonTranscript.all().stream(),
              Stream.of(new Srv1(), new Srv2(), new Srv3(), new Ttml()),
              Stream.of(new WebVtt(), new SubRip(), new SubViewer(), new Lrc()),
              Stream.of(new WrittenTranscript()))
          .<CaptionFormat>flatMap(formats -> formats)
          .toList();

  private static final List<BinaryFormat> BINARY = List.of();

  private CaptionFormats() {}

  /** The format of a file that begins like this. */
  static Optional<CaptionFormat> of(String head) {
    return ALL.stream().filter(format -> format.matches(head)).findFirst();
  }

  /** The binary format of a file that begins with these bytes; empty for all that is text. */
  static Optional<BinaryFormat> of(byte[] head) {
    return BINARY.stream().filter(format -> format.matches(head)).findFirst();
  }
}
