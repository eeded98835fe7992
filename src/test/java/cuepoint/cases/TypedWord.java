package cuepoint.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.text.Transliterator;
import cuepoint.search.Moment;
import cuepoint.talk.Cue;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A word that is said in a cue, in a form in which people may type it.
 *
 * @param talk the id of the talk
 * @param cue that says it
 * @param typed what is typed
 */
record TypedWord(String talk, Cue cue, String typed) {
  private static final Transliterator WIDE = Transliterator.getInstance("Halfwidth-Fullwidth");
  private static final Transliterator NARROW = Transliterator.getInstance("Fullwidth-Halfwidth");

  /** Words of languages that write no spaces, as a dictionary has them, by talk. */
  private static final Map<String, List<String>> UNSPACED =
      Map.of(
          "halfkana", List.of("今日", "プログラミング", "話します"),
          "fullwidth", List.of("今日", "DTrace", "話します"),
          "nfdja", List.of("今日", "プログラミング", "話します"),
          "und-ja", List.of("今日", "関数", "関数型", "プログラミング", "話します"),
          "und-zh", List.of("今天", "我们", "讨论", "编译", "编译器", "设计"),
          "lao", List.of("ມື້ນີ້", "ພວກເຮົາ", "ຈະ", "ເວົ້າ", "ກ່ຽວກັບ", "ຄອມພິວເຕີ"),
          "khmer", List.of("ថ្ងៃនេះ", "យើង", "នឹង", "និយាយ", "អំពី", "កុំព្យូទ័រ"),
          "zwsp", List.of("ថ្ងៃនេះ", "យើង", "នឹង", "និយាយ", "អំពី", "កុំព្យូទ័រ"),
          "thai",
              List.of(
                  "วันนี้", "เรา", "จะ", "พูด", "ถึง", "การ", "เขียน", "โปรแกรม", "คอมพิวเตอร์"),
          "burmese", List.of("ယနေ့", "ကျွန်ုပ်တို့", "ကွန်ပျူတာ", "အကြောင်း", "ပြော", "မည်"));

  /** The words of a cue in all their forms, each once. */
  static List<TypedWord> of(String talk, Cue cue) {
    String name = talk.substring(talk.indexOf('/') + 1);
    List<String> said = new ArrayList<>(UNSPACED.getOrDefault(name, List.of()));
    said.add(cue.text());
    if (!UNSPACED.containsKey(name)) {
      said.addAll(List.of(cue.text().split("[\\s.]+")));
    }
    return said.stream()
        .flatMap(word -> forms(talk, word))
        .filter(typed -> typed.codePoints().anyMatch(Character::isLetter))
        .distinct()
        .map(typed -> new TypedWord(talk, cue, typed))
        .toList();
  }

  private static Stream<String> forms(String talk, String word) {
    return Stream.of(
        word,
        Normalizer.normalize(word, Form.NFC),
        Normalizer.normalize(word, Form.NFD),
        Normalizer.normalize(word, Form.NFKC),
        Normalizer.normalize(word, Form.NFKD),
        WIDE.transliterate(word),
        NARROW.transliterate(Normalizer.normalize(word, Form.NFC)),
        word.toLowerCase(Locale.ROOT),
        word.toUpperCase(Locale.ROOT),
        talk.endsWith("turkish") ? word.toLowerCase(Locale.of("tr")) : word,
        word.replace('’', '\''),
        word.replace('’', 'ʼ'),
        withoutPoints(word),
        word.replaceAll("\\p{Cf}", ""));
  }

  private static String withoutPoints(String word) {
    return Normalizer.normalize(word, Form.NFD)
        .replaceAll("(?<=[\\p{IsHebrew}\\p{IsArabic}\\p{M}])[\\u0591-\\u05C7\\u064B-\\u0652]", "");
  }

  /** Whether one of the moments of a talk is where the word is said. */
  boolean isSaidIn(String id, List<Moment> moments) {
    return id.equals(talk)
        && moments.stream().anyMatch(one -> isInCue(one.matchMillis()) && isMarked(one));
  }

  private static boolean isMarked(Moment moment) {
    return moment.kind() == Moment.Kind.EXACT && !moment.snippet().matches().isEmpty();
  }

  /** Whether the answer of an exported site has such a moment. */
  boolean isSaidIn(JsonNode answer) {
    return answer
        .at("/hits")
        .valueStream()
        .filter(hit -> hit.at("/talk/id").asText().equals(talk))
        .flatMap(hit -> hit.get("moments").valueStream())
        .anyMatch(one ->
            one.get("kind").asText().equals(Moment.Kind.EXACT.label())
                && isInCue(Math.round(one.get("matchSeconds").asDouble() * 1000)));
  }

  private boolean isInCue(long millis) {
    return millis >= cue.startMillis() && millis <= cue.endMillis();
  }

  @Override
  public String toString() {
    return talk + ": " + typed;
  }
}
