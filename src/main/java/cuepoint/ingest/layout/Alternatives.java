package cuepoint.ingest.layout;

import cuepoint.video.Provider;
import java.util.ArrayList;
import java.util.List;

/** Puts together the links of a line that lead to one talk in several places. */
public final class Alternatives {
  /** Characters between the links, "; it is also on" for example. */
  private static final int MAX_BETWEEN = 30;

  private Alternatives() {}

  /**
   * The links to videos in a line, those of one talk together. A link is another place of the talk
   * before it if its text only says so, {@code [Vimeo]}, and the player is another.
   */
  public static List<List<Link>> of(Line line) {
    List<List<Link>> talks = new ArrayList<>();
    for (Link link : line.videos()) {
      if (!talks.isEmpty() && isAnother(line, talks.getLast(), link)) {
        talks.getLast().add(link);
      } else {
        talks.add(new ArrayList<>(List.of(link)));
      }
    }
    return talks;
  }

  private static boolean isAnother(Line line, List<Link> talk, Link link) {
    boolean same =
        talk.stream()
            .anyMatch(
                one -> one.video().orElseThrow().key().equals(link.video().orElseThrow().key()));
    boolean elsewhere =
        talk.stream().allMatch(one -> provider(one) != provider(link) || isFormat(one, link));
    String between = line.plain(talk.getLast().to(), link.from());
    boolean beside =
        LinkText.isGeneric(between) || (!link.text().isEmpty() && between.length() <= MAX_BETWEEN);
    return !LinkText.isTime(link.text()) && (same || (!link.isNamed() && elsewhere && beside));
  }

  private static Provider provider(Link link) {
    return link.video().orElseThrow().provider();
  }

  /** Whether they are files of one name, such as {@code a.mp4} and {@code a.webm}. */
  private static boolean isFormat(Link one, Link other) {
    return provider(one) == Provider.MEDIA_FILE && stem(one).equals(stem(other));
  }

  private static String stem(Link link) {
    return link.video().orElseThrow().url().replaceFirst("\\.\\w+$", "");
  }
}
