package cuepoint.caption;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random transcripts, printed as captions that show each line several times: what is read is what
 * was said, no word more or less, also where speakers repeat themselves.
 */
class RepeatsTest {
  private static final int TRANSCRIPTS = 60;

  private final Random random = new Random(14);

  @Test
  void rollingAsYouTubeDoes() {
    for (int i = 0; i < TRANSCRIPTS; i++) {
      List<SpokenLine> lines = lines();
      Captions captions = read(rolling(lines));
      assertThat(said(captions)).isEqualTo(said(lines));
      assertThat(times(captions)).isEqualTo(times(lines));
      assertThat(captions.repairs().counts()).containsOnlyKeys(Repair.ROLLING);
    }
  }

  private String rolling(List<SpokenLine> lines) {
    StringBuilder file = new StringBuilder("WEBVTT\nKind: captions\nLanguage: en\n\n");
    String above = " ";
    for (SpokenLine line : lines) {
      StringBuilder timed = new StringBuilder(line.words().getFirst());
      for (int i = 1; i < line.words().size(); i++) {
        timed.append("<%s><c> %s</c>".formatted(time(line.times().get(i)), line.words().get(i)));
      }
      file.append(cue(line.start(), line.end() - 10, above + "\n" + timed));
      file.append(cue(line.end() - 10, line.end(), line.text() + "\n "));
      above = line.text();
    }
    return file.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "<u>,</u>",
    "<b>,</b>",
    "<c>,</c>",
    "<c.now>,</c>",
    "<font color=\"#00ff00\">,</font>"
  })
  void highlightedWords(String open, String close) {
    for (int i = 0; i < TRANSCRIPTS; i++) {
      List<SpokenLine> lines = lines();
      Captions captions = read(highlighted(lines, open, close));
      assertThat(said(captions)).isEqualTo(said(lines));
      assertThat(times(captions)).isEqualTo(times(lines));
      assertThat(captions.cues()).hasSameSizeAs(lines);
      assertThat(captions.repairs().counts()).containsOnlyKeys(Repair.HIGHLIGHTED);
    }
  }

  /** Each word in its cue; some end early, so that the line stays without a highlight. */
  private String highlighted(List<SpokenLine> lines, String open, String close) {
    StringBuilder file = new StringBuilder("WEBVTT\n\n");
    for (SpokenLine line : lines) {
      for (int i = 0; i < line.words().size(); i++) {
        List<String> words = new ArrayList<>(line.words());
        words.set(i, open + words.get(i) + close);
        boolean early = random.nextInt(3) == 0;
        long end = line.end(i) - (early ? 40 : 0);
        file.append(cue(line.times().get(i), end, String.join(" ", words)));
        file.append(early ? cue(end, line.end(i), line.text()) : "");
      }
    }
    return file.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 40, 600, -300})
  void growingLines(int gap) {
    for (int i = 0; i < TRANSCRIPTS; i++) {
      List<SpokenLine> lines = lines();
      Captions captions = read(growing(lines, gap));
      assertThat(said(captions)).isEqualTo(said(lines));
      assertThat(captions.cues()).hasSameSizeAs(lines);
      assertThat(times(captions)).isEqualTo(times(lines));
      assertThat(captions.repairs().counts()).containsOnlyKeys(Repair.GROWING);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 300, 6000})
  void growingLinesThatAreShownAgainAsAWhole(int millis) {
    for (int i = 0; i < TRANSCRIPTS; i++) {
      List<SpokenLine> lines = lines();
      StringBuilder file = new StringBuilder("WEBVTT\n\n");
      long later = 0;
      for (SpokenLine line : lines) {
        for (int word = 0; word < line.words().size(); word++) {
          file.append(
              cue(later + line.times().get(word), later + line.end(word), line.text(word + 1)));
        }
        if (line.words().size() > 1) {
          file.append(cue(later + line.end(), later + line.end() + millis, line.text()));
          later += millis;
        }
      }
      Captions captions = read(file.toString());
      assertThat(said(captions)).isEqualTo(said(lines));
      assertThat(captions.cues()).hasSameSizeAs(lines);
      assertThat(captions.repairs().counts()).containsKey(Repair.GROWING);
    }
  }

  @Test
  void growingLinesOfWhichEachPieceStaysAsLongAsItLikes() {
    for (int i = 0; i < TRANSCRIPTS; i++) {
      List<SpokenLine> lines = lines();
      StringBuilder file = new StringBuilder("WEBVTT\n\n");
      Set<Long> ends = new HashSet<>();
      for (SpokenLine line : lines) {
        for (int word = 0; word < line.words().size(); word++) {
          long start = line.times().get(word);
          long end = start + 100 + random.nextInt(4000);
          file.append(cue(start, ends.add(end) ? end : start + 100, line.text(word + 1)));
        }
      }
      Captions captions = read(file.toString());
      assertThat(said(captions)).isEqualTo(said(lines));
      assertThat(captions.cues()).hasSameSizeAs(lines);
      assertThat(times(captions)).isEqualTo(times(lines));
      assertThat(captions.repairs().counts()).containsKey(Repair.GROWING);
    }
  }

  private static String growing(List<SpokenLine> lines, int gap) {
    StringBuilder file = new StringBuilder("WEBVTT\n\n");
    for (SpokenLine line : lines) {
      for (int i = 0; i < line.words().size(); i++) {
        long start = line.times().get(i);
        file.append(cue(start, Math.max(start + 100, line.end(i) - gap), line.text(i + 1)));
      }
    }
    return file.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 40, 600})
  void growingLinesThatAreRevised(int gap) {
    for (int i = 0; i < TRANSCRIPTS; i++) {
      List<SpokenLine> lines = lines();
      Captions captions = read(revised(lines, gap));
      assertThat(CaptionFixture.texts(captions))
          .isEqualTo(lines.stream().map(line -> capital(interim(line.text())) + ".").toList());
      assertThat(times(captions)).isEqualTo(times(lines));
      assertThat(captions.repairs().counts()).containsOnlyKeys(Repair.GROWING);
    }
  }

  /** Now and then with a capital and punctuation, which every line has in the end. */
  private String revised(List<SpokenLine> lines, int gap) {
    StringBuilder file = new StringBuilder("WEBVTT\n\n");
    for (SpokenLine line : lines) {
      int last = line.words().size() - 1;
      for (int i = 0; i <= last; i++) {
        long start = line.times().get(i);
        long end = i == last ? (start + line.end()) / 2 : Math.max(start + 100, line.end(i) - gap);
        String text = interim(line.text(i + 1));
        boolean plain = random.nextBoolean();
        file.append(cue(start, end, plain ? text.replaceAll("[,.]", "") : capital(text)));
      }
      long settled = (line.times().get(last) + line.end()) / 2;
      file.append(cue(settled, line.end(), capital(interim(line.text())) + "."));
    }
    return file.toString();
  }

  private static String interim(String text) {
    return text.endsWith(",") || text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  @Test
  void whatIsSaidAgainOtherwiseIsKeptWhereNothingGrows() {
    for (int i = 0; i < TRANSCRIPTS; i++) {
      List<SpokenLine> lines = lines();
      List<String> texts = new ArrayList<>();
      StringBuilder file = new StringBuilder("WEBVTT\n\n");
      for (SpokenLine line : lines) {
        texts.add(random.nextBoolean() ? line.text() : capital(interim(line.text())) + "!");
        file.append(cue(line.start(), line.end(), texts.getLast()));
      }
      Captions captions = read(file.toString());
      assertThat(CaptionFixture.texts(captions)).isEqualTo(texts);
      assertThat(captions.repairs().isEmpty()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 0", "3, 0", "2, 400", "3, 400", "2, -500", "3, -500", "4, 50", "4, -1500"})
  void rollingUp(int rows, int gap) {
    for (int i = 0; i < TRANSCRIPTS; i++) {
      List<SpokenLine> lines = lines();
      Captions captions = read(rollUp(lines, rows, gap));
      assertThat(said(captions)).isEqualTo(said(lines));
      assertThat(captions.cues())
          .extracting(Cue::startMillis)
          .isEqualTo(lines.stream().map(SpokenLine::start).toList());
      assertThat(captions.repairs().counts()).containsOnlyKeys(Repair.ROLLING);
      assertThat(captions.kind()).isEmpty();
    }
  }

  private static String rollUp(List<SpokenLine> lines, int rows, int gap) {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      List<String> shown =
          lines.subList(Math.max(0, i + 1 - rows), i + 1).stream().map(SpokenLine::text).toList();
      long end = i + 1 < lines.size() ? lines.get(i + 1).start() : lines.get(i).end();
      long start = lines.get(i).start();
      file.append(i + 1).append('\n');
      file.append(cue(start, Math.max(start + 50, end - gap), String.join("\n", shown)));
    }
    return file.toString();
  }

  @Test
  void whatIsSaidAgainIsKept() {
    for (int i = 0; i < TRANSCRIPTS; i++) {
      List<SpokenLine> lines = lines();
      StringBuilder file = new StringBuilder("WEBVTT\n\n");
      lines.forEach(line -> file.append(cue(line.start(), line.end(), line.text())));
      Captions captions = read(file.toString());
      assertThat(said(captions)).isEqualTo(said(lines));
      assertThat(captions.cues()).hasSameSizeAs(lines);
      assertThat(captions.repairs().isEmpty()).isTrue();
    }
  }

  private List<SpokenLine> lines() {
    return SpokenLine.random(random, 20 + random.nextInt(150));
  }

  private static String cue(long start, long end, String text) {
    return "%s --> %s\n%s\n\n".formatted(time(start), time(end), text);
  }

  private static String time(long millis) {
    return "%02d:%02d:%02d.%03d"
        .formatted(millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60, millis % 1000);
  }

  private static Captions read(String file) {
    return CaptionFixture.read(file.getBytes(StandardCharsets.UTF_8));
  }

  private static String said(Captions captions) {
    return String.join(" ", CaptionFixture.texts(captions));
  }

  private static String said(List<SpokenLine> lines) {
    return String.join(" ", lines.stream().map(SpokenLine::text).toList());
  }

  /** The words' times of lines of several words; one word has the time of its cue. */
  private static List<List<Long>> times(Captions captions) {
    return captions.cues().stream()
        .filter(cue -> cue.text().contains(" "))
        .map(cue -> cue.words().stream().map(Word::startMillis).toList())
        .toList();
  }

  private static List<List<Long>> times(List<SpokenLine> lines) {
    return lines.stream().map(SpokenLine::times).filter(times -> times.size() > 1).toList();
  }
}
