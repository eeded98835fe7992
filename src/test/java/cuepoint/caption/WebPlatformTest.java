package cuepoint.caption;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.talk.Cue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The W3C's web-platform tests of WebVTT files, as far as they ask for cues: how many, in which
 * order, their times and texts. A transcript has no use for ids and settings.
 */
class WebPlatformTest {
  private static final Pattern COUNT = Pattern.compile("assert_equals\\(cues\\.length, (\\d+)\\)");
  private static final Pattern FIELD =
      Pattern.compile("assert_equals\\(cues\\[(\\d+)]\\.(\\w+), (?:\"(.*)\"|'(.*)'|([\\d.]+))\\)");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:(\n)|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))");

  /** Where we give something else on purpose. */
  private static final Map<String, String> DIFFERENCES =
      Map.of(
          "newlines",
          "the copy at hand lacks the empty lines between cues, so that an id is text above it",
          "regions-id",
          "the same words at the same time are kept once, as at the joins of segments",
          "settings-position",
          "the same words at the same time are kept once, as at the joins of segments");

  @Test
  void cuesAreThoseOfTheStandard() throws Exception {
    Map<String, List<String>> found = new TreeMap<>();
    int assertions = 0;
    for (Path file : tests()) {
      String[] parts = Files.readString(file).split("===\n", 2);
      List<Cue> cues = CaptionFixture.read(input(parts[1])).cues();
      List<String> differences = new ArrayList<>();
      assertions += check(parts[0], cues, differences);
      if (!differences.isEmpty()) {
        found.put(name(file), differences);
      }
    }
    System.out.printf(
        "web-platform tests: %d files, %d assertions on cues; different: %s%n",
        tests().size(), assertions, found);
    assertThat(found.keySet()).as(found.toString()).isEqualTo(DIFFERENCES.keySet());
  }

  private static int check(String script, List<Cue> cues, List<String> differences) {
    int assertions = 0;
    Matcher count = COUNT.matcher(script);
    while (count.find()) {
      compare("cues", count.group(1), "" + cues.size(), differences);
      assertions++;
    }
    Matcher field = FIELD.matcher(script);
    while (field.find()) {
      int index = Integer.parseInt(field.group(1));
      String wanted =
          Stream.of(3, 4, 5).map(field::group).filter(v -> v != null).findFirst().orElseThrow();
      if (List.of("text", "startTime", "endTime").contains(field.group(2))) {
        String is = index < cues.size() ? value(cues.get(index), field.group(2)) : "no cue";
        compare(index + " " + field.group(2), clean(wanted, field.group(2)), is, differences);
        assertions++;
      }
    }
    return assertions;
  }

  private static void compare(String what, String wanted, String is, List<String> differences) {
    if (!wanted.equals(is)) {
      differences.add(what + ": " + is + ", not " + wanted);
    }
  }

  private static String value(Cue cue, String field) {
    return switch (field) {
      case "startTime" -> "" + cue.startMillis() / 1000.0;
      case "endTime" -> "" + cue.endMillis() / 1000.0;
      default -> cue.text();
    };
  }

  /** Our texts are one line without markup. */
  private static String clean(String wanted, String field) {
    return field.equals("text")
        ? unescaped(wanted).replaceAll("\\s+", " ").strip()
        : "" + Double.parseDouble(wanted);
  }

  private static byte[] input(String written) {
    return unescaped(written).getBytes(StandardCharsets.UTF_8);
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(escape -> Matcher.quoteReplacement(character(escape.group())));
  }

  private static String character(String escape) {
    return switch (escape.charAt(1)) {
      case '\n' -> "";
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case 'f' -> "\f";
      case '0' -> "\0";
      case 'x', 'u' -> Character.toString(Integer.parseInt(escape.substring(2), 16));
      default -> escape.substring(1);
    };
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".test", "");
  }

  private static List<Path> tests() throws Exception {
    try (Stream<Path> files = Files.list(SharedData.require("captions/webvtt-wpt/test"))) {
      return files.sorted().toList();
    }
  }
}
