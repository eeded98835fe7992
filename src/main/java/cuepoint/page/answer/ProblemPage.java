package cuepoint.page.answer;

import cuepoint.format.TalkPath;
import cuepoint.format.link.PagePath;
import java.util.List;
import java.util.Optional;

/**
 * What a person is told who gets no page.
 *
 * @param title what it is, in a few words
 * @param advice what has happened and what to do, as sentences
 * @param query what was searched for, or what the address seems to be about; may be empty
 * @param operator the same for whoever runs the service; empty if there is nothing to do for them
 */
public record ProblemPage(String title, String advice, String query, String operator) {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;
  private static final int SERVER_ERROR = 500;

  /** Longer names of files are no titles. */
  private static final int MAX_SUBJECT = 100;

  /** The parameters by which people narrow, as they call them. */
  private static final List<String> DAYS = List.of("year", "since", "until");

  /**
   * The page of a problem.
   *
   * @param status of HTTP
   * @param heading what it is, in a few words
   * @param detail what went wrong, for programs
   * @param parameter at fault, if one is
   * @param path that was asked for
   * @param query what was searched for; may be empty
   */
  public static ProblemPage of(
      int status,
      String heading,
      String detail,
      Optional<String> parameter,
      String path,
      String query) {
    String advice =
        parameter.map(ProblemPage::advice).orElseGet(() -> advice(status, path, detail));
    return new ProblemPage(
        heading,
        advice,
        query.isEmpty() && status == NOT_FOUND ? subject(path) : query,
        isForOperator(status, detail) ? detail : "");
  }

  /** The address of the same search without all else; empty if nothing was searched for. */
  public Optional<String> again() {
    return query.isEmpty()
        ? Optional.empty()
        : Optional.of(PagePath.SEARCH + "?q=" + TalkPath.encoded(query));
  }

  /** An index or a log is nothing that other people could do anything about. */
  private static boolean isForOperator(int status, String detail) {
    return status >= SERVER_ERROR && detail.matches(".*\\b(index|log)\\b.*");
  }

  private static String advice(String parameter) {
    String name = parameter.replaceFirst("^-", "");
    if (name.equals("q")) {
      return "What you search for is too long, or is there twice. A few words will do.";
    }
    return DAYS.contains(name)
        ? "The day or year in this address cannot be read: write a year as 2018, a day as"
            + " 2018-06-04."
        : "Something in this address was changed or cut off on its way here.";
  }

  private static String advice(int status, String path, String detail) {
    if (status == NOT_FOUND) {
      return path.startsWith(PagePath.TALKS + "/")
          ? "This talk is not here. It may have been renamed or removed."
          : "The address may be mistyped, or what was here has moved.";
    }
    if (status == TOO_MANY) {
      return "Many requests came from where you are. Wait a moment, then load this page again.";
    }
    if (status == BAD_REQUEST) {
      return "Something in this address was changed or cut off on its way here.";
    }
    return isForOperator(status, detail)
        ? "It is not your fault. Wait a moment, then load this page again."
        : detail;
  }

  /** The words of the last part of an address, which is often made of a title. */
  private static String subject(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    String words = last.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    return words.contains(" ") && words.length() <= MAX_SUBJECT ? words : "";
  }
}
