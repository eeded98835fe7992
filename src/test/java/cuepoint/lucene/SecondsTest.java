package cuepoint.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedTalks;
import cuepoint.caption.Captions;
import cuepoint.engine.Engine;
import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.lucene.analysis.SpokenAnalyzer.Token;
import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.talk.Cue;
import cuepoint.talk.Precision;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jump seconds on real talks whose word times are known, read here in another way. */
@OnEveryEngine
class SecondsTest {
  private static final List<String> TALKS =
      List.of("1997/100", "2000/104", "2001/116", "2003/425", "2004/103");
  private static final int PHRASES = 200;
  private static final String TIME = "(\\d+):(\\d\\d):(\\d\\d)\\.(\\d{3})";
  private static final Pattern TIMES = Pattern.compile(TIME + " --> " + TIME + ".*");
  private static final Pattern WORD = Pattern.compile("<" + TIME + "><c> ([^<]*)</c>");

  @TempDir Path folder;

  /** A word and when it is spoken, in ms. */
  private record Spoken(String word, long millis) {}

  @Test
  void theMomentIsTheSecondOfItsFirstWord() throws Exception {
    Random random = new Random(24);
    int asked = 0;
    int near = 0;
    for (Path file : files()) {
      List<Spoken> words = words(file);
      Map<List<String>, NavigableSet<Long>> times = times(words);
      try (Engine index = SmallIndex.of(folder.resolve("" + asked), recording(file))) {
        for (int i = 0; i < PHRASES; i++) {
          List<Spoken> phrase = phrase(words, random);
          Moment moment = moment(phrase, index);
          long late = lateness(moment, Objects.requireNonNull(times.get(terms(phrase))));
          assertThat(late).as("%s in %s", phrase, file).isNotPositive();
          near += late >= -200 && moment.precision() == Precision.WORD ? 1 : 0;
          asked++;
        }
      }
    }
    System.out.printf("%d of %d phrases within 0.2 s of their word, none late%n", near, asked);
    assertThat(asked).isGreaterThan(PHRASES * 3);
    assertThat(near).isGreaterThan(asked * 99 / 100);
  }

  /** How long after the nearest time at which the phrase is spoken the moment is, in ms. */
  private static long lateness(Moment moment, NavigableSet<Long> times) {
    assertThat(moment.startMillis())
        .isBetween(
            Math.max(0, moment.matchMillis() - 4000), Math.max(0, moment.matchMillis() - 2000));
    Long after = times.ceiling(moment.matchMillis());
    return moment.matchMillis() - (after == null ? times.last() : after);
  }

  /** The terms of every three neighbouring words, and when they are spoken, in ms. */
  private static Map<List<String>, NavigableSet<Long>> times(List<Spoken> words) {
    Map<List<String>, NavigableSet<Long>> times = new HashMap<>();
    for (int i = 0; i + 3 <= words.size(); i++) {
      times
          .computeIfAbsent(terms(words.subList(i, i + 3)), terms -> new TreeSet<>())
          .add(words.get(i).millis());
    }
    return times;
  }

  private static Moment moment(List<Spoken> phrase, Engine index) {
    var hits = index.searcher().search(Query.of("\"" + text(phrase) + "\"")).hits();
    assertThat(hits).as(text(phrase)).isNotEmpty();
    return hits.getFirst().moments().getFirst();
  }

  private static List<Spoken> phrase(List<Spoken> words, Random random) {
    while (true) {
      int start = random.nextInt(words.size() - 3);
      List<Spoken> phrase = words.subList(start, start + 3);
      if (phrase.stream().allMatch(spoken -> spoken.word().matches("[a-z]+"))) {
        return phrase;
      }
    }
  }

  /**
   * The words of the last line of every cue longer than 10 ms; its first is spoken at its start.
   */
  private static List<Spoken> words(Path file) throws IOException {
    List<Spoken> words = new ArrayList<>();
    for (String block : Files.readString(file).split("\n\n", -1)) {
      String[] lines = block.strip().split("\n", -1);
      Matcher times = TIMES.matcher(lines[0]);
      if (times.matches() && millis(times, 5) - millis(times, 1) > 10) {
        String line = lines[lines.length - 1].strip();
        words.add(new Spoken(line.replaceAll("<.*", ""), millis(times, 1)));
        WORD.matcher(line)
            .results()
            .forEach(word -> words.add(new Spoken(word.group(5), millis(word, 1))));
      }
    }
    return words;
  }

  private static long millis(MatchResult time, int group) {
    long minutes = Long.parseLong(time.group(group)) * 60 + Long.parseLong(time.group(group + 1));
    return (minutes * 60 + Long.parseLong(time.group(group + 2))) * 1000
        + Long.parseLong(time.group(group + 3));
  }

  /** A phrase is found in all its forms: "file systems" is "file system". */
  private static List<String> terms(List<Spoken> words) {
    return SpokenAnalyzer.tokens(text(words), LanguageGroup.EN).stream().map(Token::term).toList();
  }

  private static String text(List<Spoken> words) {
    return words.get(0).word() + " " + words.get(1).word() + " " + words.get(2).word();
  }

  private static List<Path> files() throws Exception {
    Path root = SharedTalks.folder();
    List<Path> files = new ArrayList<>();
    for (String talk : TALKS) {
      Path file = root.resolve(talk + ".vtt");
      if (Files.exists(file)) {
        files.add(file);
      }
    }
    return files;
  }

  private static Recording recording(Path file) throws IOException {
    return SmallIndex.recording(
        "wwdc/talk", "", "", Captions.read(file).cues().toArray(Cue[]::new));
  }
}
