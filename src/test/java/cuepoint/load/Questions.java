package cuepoint.load;

import java.util.SplittableRandom;

/** What people ask a service over {@link InventedTalks}: the same numbers ask the same. */
final class Questions {
  private static final int FREQUENT = 40;
  private static final int KNOWN = 4000;

  private final SplittableRandom random;
  private final int talks;

  Questions(InventedTalks talks, long seed) {
    this.talks = talks.count();
    this.random = new SplittableRandom(seed);
  }

  int random(int bound) {
    return random.nextInt(bound);
  }

  /** One of the talks, by its number. */
  int talk() {
    return random.nextInt(talks);
  }

  /** Words of a search: one to four, sometimes a phrase, a prefix, or a word misspelt. */
  String words() {
    String words = word();
    for (int more = random.nextInt(4); more > 0; more--) {
      words += " " + word();
    }
    return switch (random.nextInt(10)) {
      case 0 -> '"' + words + '"';
      case 1 -> words.substring(0, words.length() - 1) + "*";
      case 2 -> words.substring(0, words.length() - 2) + words.charAt(words.length() - 1);
      default -> words;
    };
  }

  /** A search of the API that one of those words answers. */
  String search() {
    return "/api/v1/search?q=" + encoded(words());
  }

  /** Any page or answer that a person or a program may want. */
  String anything() {
    String talk = InventedTalks.id(talk());
    return switch (random.nextInt(14)) {
      case 0 -> "/";
      case 1 -> "/talks";
      case 2 -> "/talks/" + talk;
      case 3 -> "/talks/" + talk + "?q=" + encoded(words());
      case 4 -> "/api/v1/talks/" + talk;
      case 5 -> "/api/v1/talks/" + talk + "/transcript.vtt";
      case 6 -> "/api/v1/talks/" + talk + "/places?q=" + encoded(words());
      case 7 -> "/api/v1/suggest?q=" + word().substring(0, 3);
      case 8 -> "/embed?q=" + encoded(words());
      case 9 -> "/sitemap.xml";
      case 10 -> "/nowhere/" + word();
      case 11 -> "/api/v1/search?q=" + encoded(words()) + "&limit=50&moments=10";
      default -> "/?q=" + encoded(words());
    };
  }

  static String encoded(String text) {
    return text.replace("\"", "%22").replace(" ", "+");
  }

  private String word() {
    return InventedTalks.word(FREQUENT + random.nextInt(KNOWN));
  }
}
