package cuepoint.caption.format.ttml;

import cuepoint.caption.cleaning.Cleaning;
import cuepoint.caption.format.CaptionFormat;
import cuepoint.caption.format.xml.RootElement;
import cuepoint.caption.format.xml.Xml;
import cuepoint.caption.text.CaptionText;
import java.io.IOException;

/**
 * TTML 1 and 2 (W3C), and so DFXP, IMSC, SMPTE-TT and EBU-TT: paragraphs and spans with {@code
 * begin}, {@code end} and {@code dur} in parallel and sequential containers, speakers as {@code
 * ttm:agent}; also several documents in one file.
 */
public final class Ttml implements CaptionFormat {
  @Override
  public String name() {
    return "ttml";
  }

  @Override
  public boolean matches(String head) {
    return RootElement.is("tt", head) && (head.contains("xmlns") || head.contains("body"));
  }

  @Override
  public void read(CaptionText text, Cleaning out) throws IOException {
    Xml.read(text, "p", out, xml -> new TtmlDocument(xml, out).read(xml));
  }
}
