package cuepoint.talk;

import cuepoint.video.Address;
import java.util.Optional;

/**
 * The form of the addresses at which the files of an event can be edited: {@code
 * https://github.com/me/talks/edit/main/transcripts/{file}#L{line}}.
 *
 * @param form with {@code {file}} in the place of a path in the collection, and perhaps {@code
 *     {line}} in that of a line
 */
public record EditTemplate(String form) {
  private static final String FILE = "{file}";
  private static final String LINE = "{line}";

  /** A form that makes addresses of the web; empty if it does not. */
  public static Optional<EditTemplate> of(String form) {
    return Optional.of(new EditTemplate(form.strip()))
        .filter(one -> one.form.contains(FILE) && Address.whole(one.at("file", 1)).isPresent());
  }

  /**
   * The address of a place in a file. Where the line is not known, that of the file: the fragment,
   * or the parameter of the query, that would name it is left out.
   *
   * @param file its path in the collection, with forward slashes
   * @param line from 1; 0 if it is not known
   */
  public String at(String file, int line) {
    return (line > 0 ? form.replace(LINE, Integer.toString(line)) : withoutLine())
        .replace(FILE, Address.encoded(file));
  }

  private String withoutLine() {
    return form.replaceFirst("#[^#]*\\{line}.*$", "")
        .replaceFirst("\\?[^?&#{}]*\\{line}[^&#]*&", "?")
        .replaceFirst("[?&][^?&#{}]*\\{line}[^&#]*", "")
        .replace(LINE, "1");
  }
}
