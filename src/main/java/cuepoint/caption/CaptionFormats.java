package cuepoint.caption;

import cuepoint.caption.format.BinaryFormat;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.format.broadcast.EbuStl;
import cuepoint.caption.format.broadcast.Scc;
import cuepoint.caption.format.broadcast.SpruceStl;
import cuepoint.caption.format.document.HtmlTranscript;
import cuepoint.caption.format.document.WordDocument;
import cuepoint.caption.format.json.Json3;
import cuepoint.caption.format.json.JsonTranscript;
import cuepoint.caption.format.lines.PrintedSpeech;
import cuepoint.caption.format.lines.SubRip;
import cuepoint.caption.format.lines.WebVtt;
import cuepoint.caption.format.substation.SubStation;
import cuepoint.caption.format.subtitle.Lrc;
import cuepoint.caption.format.subtitle.MicroDvd;
import cuepoint.caption.format.subtitle.Mpl2;
import cuepoint.caption.format.subtitle.SubViewer;
import cuepoint.caption.format.subtitle.SubViewer1;
import cuepoint.caption.format.subtitle.TmPlayer;
import cuepoint.caption.format.table.AudacityLabels;
import cuepoint.caption.format.table.TimedTable;
import cuepoint.caption.format.ttml.Ttml;
import cuepoint.caption.format.written.WrittenTranscript;
import cuepoint.caption.format.xml.Sami;
import cuepoint.caption.format.xml.Srv1;
import cuepoint.caption.format.xml.Srv2;
import cuepoint.caption.format.xml.Srv3;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All the formats that can be read. */
final class CaptionFormats {
  private static final CaptionFormat YOUTUBE_JSON = new Json3();

  /** The most specific first: the first format that matches a file reads it. */
  private static final List<CaptionFormat> NOT_JSON =
      Stream.of(
              Stream.of(new Srv1(), new Srv2(), new Srv3(), new Ttml(), new Sami()),
              Stream.of(new SubStation(), new Scc(), new SpruceStl()),
              Stream.of(new WebVtt(), new PrintedSpeech(), new SubRip()),
              Stream.of(new TimedTable(), new AudacityLabels()),
              Stream.of(new SubViewer(), new SubViewer1(), new MicroDvd(), new Mpl2()),
              Stream.of(new TmPlayer(), new Lrc()),
              Stream.of(new HtmlTranscript(), new WrittenTranscript()))
          .<CaptionFormat>flatMap(formats -> formats)
          .toList();

  private static final List<BinaryFormat> BINARY = List.of(new EbuStl(), new WordDocument());

  private CaptionFormats() {}

  /** The format of a file that begins like this. */
  static Optional<CaptionFormat> of(String head) {
    return YOUTUBE_JSON.matches(head)
        ? Optional.of(YOUTUBE_JSON)
        : JsonTranscript.of(head)
            .or(() -> NOT_JSON.stream().filter(format -> format.matches(head)).findFirst());
  }

  /** The binary format of a file that begins with these bytes; empty for all that is text. */
  static Optional<BinaryFormat> of(byte[] head) {
    return BINARY.stream().filter(format -> format.matches(head)).findFirst();
  }
}
