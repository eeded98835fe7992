package cuepoint.lucene.token;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.jspecify.annotations.Nullable;

/** Rewrites a text before it is divided into words, with all of it at hand. */
abstract class TextFilter extends BaseCharFilter {
  /** How much is read at once, in UTF-16 units: most texts are words of a query. */
  private static final int READ = 256;

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
      rewritten = new StringReader(rewritten(all(input)));
    }
    return rewritten;
  }

  /** All that is left of a text. */
  static String all(Reader text) throws IOException {
    StringBuilder all = new StringBuilder();
    char[] some = new char[READ];
    for (int read = text.read(some); read >= 0; read = text.read(some)) {
      all.append(some, 0, read);
    }
    return all.toString();
  }
}
