package cuepoint.page.listing;

import cuepoint.talk.Talk;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Who gave some talks. Names are one's that differ only in case, spaces or how their accents are
 * composed; whether {@code A. Moreau} is Ada Moreau, nobody says.
 */
public final class Speakers {
  private static final Comparator<Speaker> MOST_TALKS_FIRST =
      Comparator.comparingInt((Speaker speaker) -> -speaker.talks().size())
          .thenComparing(speaker -> key(speaker.name()));

  private final Map<String, Speaker> byKey = new TreeMap<>();

  /** Those of the talks. */
  public Speakers(List<Talk> talks) {
    Map<String, List<Talk>> given = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> spelled = new LinkedHashMap<>();
    for (Talk talk : talks) {
      for (String name : talk.speakers()) {
        String key = key(name);
        List<Talk> own = given.computeIfAbsent(key, one -> new ArrayList<>());
        if (own.isEmpty() || !own.getLast().id().equals(talk.id())) {
          own.add(talk);
        }
        spelled.computeIfAbsent(key, one -> new LinkedHashMap<>()).merge(name, 1, Integer::sum);
      }
    }
    given.forEach((key, own) ->
        byKey.put(key, new Speaker(mostly(spelled.getOrDefault(key, Map.of())), own)));
  }

  /** What the spellings of one name have in common. */
  public static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static String mostly(Map<String, Integer> spellings) {
    return spellings.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** All of them, those with most talks first. */
  public List<Speaker> all() {
    return byKey.values().stream().sorted(MOST_TALKS_FIRST).toList();
  }

  /** One of them, in any spelling. */
  public Optional<Speaker> named(String name) {
    return Optional.ofNullable(byKey.get(key(name)));
  }
}
