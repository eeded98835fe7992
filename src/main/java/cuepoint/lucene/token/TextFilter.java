package cuepoint.lucene.token;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/** Rewrites a text before it is divided into words, with all of it at hand. */
abstract class TextFilter extends BaseCharFilter {
  private @Nullable Reader rewritten;

  TextFilter(Reader text) {
    super(text);
  }

  /** The text as it is to be divided; calls {@link #addOffCorrectMap} where offsets change. */
  abstract String rewritten(String text);

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    return text().read(buffer, offset, length);
  }

  @Override
  public int read() throws IOException {
    return text().read();
  }

  private Reader text() throws IOException {
    if (rewritten == null) {
      StringWriter all = new StringWriter();
      input.transferTo(all);
      rewritten = new StringReader(rewritten(all.toString()));
    }
    return rewritten;
  }
}
