package cuepoint.caption.format.broadcast;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The languages of subtitles by their numbers (EBU Tech 3264, appendix 3). */
final class StlLanguage {
  /** From 0x01, and from 0x45. */
  private static final String EUROPEAN =
      "sq br ca hr cy cs da de en es eo et eu fo fr fy ga gd gl is it se la lv lb lt hu mt nl no oc"
          + " pl pt ro rm sr sk sl fi sv tr nl wa";

  private static final String OTHERS =
      "zu vi uz ur uk th te tt ta tg sw srn so si sn sh rue ru qu ps pa fa pap or ne nd mr ro ms mg"
          + " mk lo ko km kk kn ja id hi he ha gn gu el ka ff prs cv zh my bg bn be bm az as hy ar"
          + " am";

  private static final Map<Integer, String> TAGS = new HashMap<>();

  static {
    number(0x01, EUROPEAN);
    number(0x45, OTHERS);
  }

  private StlLanguage() {}

  private static void number(int first, String tags) {
    String[] all = tags.split(" ", -1);
    for (int i = 0; i < all.length; i++) {
      TAGS.put(first + i, all[i]);
    }
  }

  /** The BCP 47 tag of a code of two hexadecimal digits; empty if it names none. */
  static Optional<String> of(String code) {
    try {
      return Optional.ofNullable(TAGS.get(Integer.parseInt(code.strip(), 16)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
