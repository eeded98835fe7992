package cuepoint.page.listing;

import java.util.List;

/**
 * What a person is told who asks for what is not there: an event, a speaker, a language of a talk.
 *
 * @param advice what is not there, as a sentence
 * @param near those that may have been meant; may be empty
 */
public record MissingPage(String advice, List<Link> near) {
  public MissingPage {
    near = List.copyOf(near);
  }

  /**
   * A link to a page.
   *
   * @param text of the link
   * @param address of the page
   */
  public record Link(String text, String address) {}

  /** The same for programs, in one paragraph. */
  public String detail() {
    List<String> names = near.stream().map(Link::text).toList();
    return names.isEmpty() ? advice : advice + " Near it: " + String.join(", ", names) + ".";
  }
}
