package cuepoint.event;

import cuepoint.file.RegularFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML file. The JDK's parser prints to the terminal when bytes are not of the
 * charset that a file declares; here they are replaced.
 */
public final class XmlText {
  private static final int HEAD_BYTES = 200;

  /** XML 1.0, section 4.3.3. */
  private static final Pattern ENCODING =
      Pattern.compile("\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  private XmlText() {}

  /**
   * Reads a file, without what may be before its first tag: a byte order mark, white space.
   *
   * @throws IOException when it is not a regular file of at most so many bytes
   */
  public static Reader reader(Path file, long maxBytes) throws IOException {
    RegularFile.check(file, maxBytes);
    Reader text =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset(file)));
    PushbackReader reader = new PushbackReader(text, 1);
    int first = reader.read();
    while (first == '\uFEFF' || Character.isWhitespace(first)) {
      first = reader.read();
    }
    if (first >= 0) {
      reader.unread(first);
    }
    return reader;
  }

  private static Charset charset(Path file) throws IOException {
    Charset charset = RegularFile.charset(file);
    Matcher declared = ENCODING.matcher(RegularFile.head(file, HEAD_BYTES));
    boolean other = charset.equals(StandardCharsets.UTF_8) && declared.lookingAt();
    return other ? Charset.forName(declared.group(1), charset) : charset;
  }
}
