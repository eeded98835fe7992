package cuepoint.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedIndex;
import cuepoint.engine.Engine;
import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.TextField;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.search.Range;
import cuepoint.search.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What 701 real talks answer to words that none of them says, and to words typed wrongly. */
class HonestyTest {
  private static final LanguageGroup EN = LanguageGroup.EN;

  /** Names of technologies, towns and people; those that a talk says are passed over. */
  private static final String NAMES =
      """
      kubernetes terraform ansible jenkins gitlab tiktok whatsapp spotify airbnb coinbase ethereum
      dogecoin tensorflow pytorch chatgpt anthropic midjourney svelte webpack typescript elixir
      clojure flutter fastapi django laravel wordpress shopify cloudflare supabase mongodb cassandra
      rabbitmq mariadb snowflake databricks grafana prometheus datadog vagrant podman proxmox wayland
      ryzen arduino mastodon blockchain covid kotlin graphql heroku zigbee yubikey bitwarden nixos
      gleam haskell fortran95 solidity starlink waymo rivian peloton neuralink stadia fortnite
      lisbon marseille rotterdam antwerp krakow budapest bratislava ljubljana zagreb sarajevo tirana
      thessaloniki izmir tbilisi yerevan tashkent karachi lahore colombo kathmandu hanoi jakarta
      manila wellington nairobi kampala accra casablanca bogota montevideo caracas guadalajara
      winnipeg bergamo freiburg salzburg innsbruck trondheim gothenburg uppsala reykjavik nicosia
      torvalds stallman kernighan dijkstra zuckerberg bezos nadella pichai hinton karpathy liskov
      odersky hejlsberg stroustrup beyonce rihanna zelensky merkel thunberg federer djokovic
      """;

  /** Typed as one word and said as two, or the other way round. */
  private static final List<String> BREAKS =
      List.of(
          "autolayout",
          "mainthread",
          "viewcontroller",
          "drawrect",
          "filesystem",
          "addressbook",
          "truetype",
          "multitouch",
          "networkextension",
          "dropdown",
          "fire wire",
          "quick time",
          "web objects",
          "java script",
          "key board",
          "apple script",
          "blue tooth",
          "micro phone",
          "code warrior",
          "work flow");

  private static Engine engine;
  private static DirectoryReader reader;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    engine = SharedIndex.open();
    reader = DirectoryReader.open(FSDirectory.open(SharedIndex.folder()));
  }

  @AfterAll
  static void close() throws IOException {
    if (engine != null) {
      engine.close();
      reader.close();
    }
  }

  @Test
  void aWordThatNobodySaysShowsNoMoment() throws IOException {
    List<String> absent = absent();
    assertThat(absent).hasSizeGreaterThan(100);
    assertShare(0.85, absent, word -> search(word).hits().isEmpty());
    assertThat(search("covid").totalTalks()).isZero();
    assertThat(search("covid").missing()).containsExactly("covid");
  }

  @Test
  void besideAWordThatIsSaidItIsNamedAndNotMarked() throws IOException {
    Random random = new Random(13);
    List<String> said = said(5, 200);
    List<String> queries =
        absent().stream().map(word -> said.get(random.nextInt(said.size())) + " " + word).toList();
    assertShare(0.95, queries, HonestyTest::isAnsweredByTheFirstWord);
    assertShare(
        0.85,
        queries,
        query ->
            stems(first(query)).stream()
                .allMatch(stem(query.substring(0, query.indexOf(' ')))::equals));
  }

  private static boolean isAnsweredByTheFirstWord(String query) {
    List<String> words = List.of(query.split(" ", -1));
    Hits hits = search(query);
    return hits.missing().equals(words.subList(1, 2))
        && hits.hits().getFirst().missing().equals(hits.missing());
  }

  @Test
  void aWordTypedWronglyIsUnderstood() throws IOException {
    for (int most : List.of(20, 200)) {
      Random random = new Random(most);
      List<String> said = said(5, most);
      List<List<String>> asked = new ArrayList<>();
      while (asked.size() < 100) {
        String meant = said.get(random.nextInt(said.size()));
        String typed = Misspelling.of(meant, asked.size(), random);
        if (!typed.equals(meant)) {
          asked.add(List.of(typed, meant));
        }
      }
      assertShare(0.88, asked, pair -> isUnderstood(pair.getFirst(), pair.getLast()));
    }
  }

  private static boolean isUnderstood(String typed, String meant) {
    Hits hits = search(typed);
    List<String> heard = hits.alsoHeardAs().getOrDefault(typed, List.of("-"));
    return stem(heard.getFirst()).equals(stem(meant))
        || (!hits.hits().isEmpty() && stems(first(typed)).contains(stem(meant)));
  }

  @Test
  void wordsSplitOrJoinedAreUnderstood() {
    List<String> missed =
        BREAKS.stream()
            .filter(typed ->
                runs(first(typed)).stream()
                    .noneMatch(run -> stem(letters(run)).equals(stem(letters(typed)))))
            .toList();
    assertThat(missed).hasSizeLessThanOrEqualTo(1);
  }

  private static <T> void assertShare(double least, List<T> asked, Predicate<T> passes) {
    List<T> failed = asked.stream().filter(passes.negate()).toList();
    double share = 1 - failed.size() / (double) asked.size();
    System.out.printf("%.3f of %d, but %s%n", share, asked.size(), failed);
    assertThat(share).as(failed.toString()).isGreaterThanOrEqualTo(least);
  }

  private static List<String> absent() throws IOException {
    List<String> absent = new ArrayList<>();
    for (String word : NAMES.strip().split("\\s+", -1)) {
      int documents = 0;
      for (TextField field : TextField.values()) {
        documents += reader.docFreq(new Term(field.in(EN), stem(word)));
      }
      if (documents == 0) {
        absent.add(word);
      }
    }
    return absent;
  }

  /** Words of four letters or more that so many talks say. */
  private static List<String> said(int least, int most) throws IOException {
    List<String> said = new ArrayList<>();
    TermsEnum words = MultiTerms.getTerms(reader, TextField.WORDS.in(EN)).iterator();
    while (words.next() != null) {
      if (words.docFreq() >= least && words.docFreq() <= most && words.term().length >= 4) {
        said.add(words.term().utf8ToString());
      }
    }
    return said;
  }

  private static Hits search(String text) {
    return engine.searcher().search(Query.of(text));
  }

  private static Hit first(String text) {
    return search(text).hits().getFirst();
  }

  private static List<String> marked(Hit hit) {
    return hit.moments().stream()
        .map(moment -> moment.snippet())
        .flatMap(snippet ->
            snippet.matches().stream()
                .map(match -> snippet.text().substring(match.start(), match.end())))
        .toList();
  }

  /** What is marked, words side by side as one. */
  private static List<String> runs(Hit hit) {
    List<String> runs = new ArrayList<>();
    for (Snippet snippet : hit.moments().stream().map(Moment::snippet).toList()) {
      int end = 0;
      for (Range match : snippet.matches()) {
        boolean touches = end > 0 && snippet.text().substring(end, match.start()).isBlank();
        String word = snippet.text().substring(match.start(), match.end());
        runs.add(touches ? runs.removeLast() + word : word);
        end = match.end();
      }
    }
    return runs;
  }

  private static Set<String> stems(Hit hit) {
    return marked(hit).stream().map(HonestyTest::stem).collect(Collectors.toSet());
  }

  private static String stem(String text) {
    return SpokenAnalyzer.tokens(text, EN).stream()
        .map(SpokenAnalyzer.Token::term)
        .collect(Collectors.joining(" "));
  }

  private static String letters(String text) {
    return text.replaceAll("\\P{L}", "").toLowerCase(Locale.ROOT);
  }
}
