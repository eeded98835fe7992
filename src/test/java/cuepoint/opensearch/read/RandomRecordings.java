package cuepoint.opensearch.read;

import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.Event;
import cuepoint.talk.Extent;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Talks of few words by few people, so that queries find some of them, and queries for them. */
final class RandomRecordings {
  private static final List<String> WORDS =
      List.of(
          "ferry",
          "ferries",
          "harbour",
          "battery",
          "batteries",
          "quay",
          "tide",
          "tides",
          "rust",
          "kernel",
          "tracepoint",
          "the",
          "and",
          "of",
          "captain",
          "captains",
          "night",
          "light",
          "Brücke",
          "Schiff",
          "渡轮",
          "naïve",
          "C++",
          "x86",
          "lighthouse",
          "light",
          "house");
  private static final List<String> PEOPLE =
      List.of("Ada Moreau", "Jun Okafor", "Mia Okafor", "Señor Núñez", "Ada Lin");
  private static final List<String> EVENTS = List.of("ferries", "kernel-days", "harbour2024");
  private static final List<String> LANGUAGES = List.of("en", "en", "en-GB", "de");

  private final Random random;

  RandomRecordings(long seed) {
    random = new Random(seed);
  }

  List<Recording> talks(int number) {
    List<Recording> talks = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      talks.add(talk("talk-" + (number * 7 - i * 3)));
    }
    return talks;
  }

  private Recording talk(String stem) {
    List<Transcript> transcripts = new ArrayList<>();
    for (int more = Math.max(0, random.nextInt(6) - 3); more >= 0; more--) {
      transcripts.add(new Transcript(one(LANGUAGES), one(CaptionKind.values()), cues()));
    }
    String event = one(EVENTS);
    return new Recording(
        new Talk(
            event + "/" + stem,
            Event.named(event),
            words(3),
            random.nextBoolean() ? List.of(one(PEOPLE)) : List.of(one(PEOPLE), one(PEOPLE)),
            words(6),
            random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(2022 + random.nextInt(3), 1 + random.nextInt(3), 5)),
            one(LANGUAGES),
            Optional.empty(),
            Extent.WHOLE,
            List.of(),
            List.of(),
            Optional.of(transcripts.getFirst().kind()),
            Optional.empty(),
            Optional.empty(),
            List.of()),
        transcripts);
  }

  private List<Cue> cues() {
    boolean isNamed = random.nextInt(3) > 0;
    Optional<String> speaker = Optional.empty();
    List<Cue> cues = new ArrayList<>();
    for (int i = 1 + random.nextInt(40); i > 0; i--) {
      if (isNamed && random.nextInt(3) == 0) {
        speaker = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(one(PEOPLE));
      }
      long start = cues.size() * 4000L;
      cues.add(new Cue(start, start + 3500, speaker, words(1 + random.nextInt(8)), List.of()));
    }
    return cues;
  }

  private String words(int number) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      words.add(one(WORDS));
    }
    return String.join(" ", words);
  }

  /** A query as somebody may type it while it is not known how it goes on. */
  String begun() {
    return query() + " " + one(WORDS).substring(0, 2) + "*";
  }

  /** A query as somebody may type it. */
  String query() {
    List<String> parts = new ArrayList<>();
    for (int more = random.nextInt(3); more >= 0; more--) {
      parts.add(part());
    }
    if (random.nextInt(3) == 0) {
      parts.add(filter());
    }
    return String.join(" ", parts);
  }

  /** The same without phrases. */
  String words() {
    return query().replace("\"", "").replace("~2", "");
  }

  private String part() {
    return switch (random.nextInt(9)) {
      case 0 -> '"' + words(2) + '"';
      case 1 -> '"' + words(2) + "\"~2";
      case 2, 3 -> "-" + one(WORDS);
      case 4 -> "title:" + one(WORDS);
      case 5 -> one(WORDS) + "x";
      default -> one(WORDS);
    };
  }

  private String filter() {
    return switch (random.nextInt(7)) {
      case 0 -> "event:" + one(EVENTS);
      case 1 -> "-event:" + one(EVENTS);
      case 2 -> "speaker:" + one("ada", "okafor", "nobody");
      case 3 -> "year:" + one("2022", "2023..2024", "1999");
      case 4 -> "since:2023-02";
      case 5 -> one("", "-") + "lang:" + one(LANGUAGES);
      default -> "captions:" + one(CaptionKind.values()).label();
    };
  }

  /** One that asks who says it. */
  String saidBy() {
    String by = one("ada", "jun", "okafor", "\"Ada Lin\"", "núñez", "nobody");
    return query() + " " + one("", "", "-") + "said-by:" + by;
  }

  @SafeVarargs
  final <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  int number(int limit) {
    return random.nextInt(limit);
  }
}
