import cuepoint.border.ProposedTalk;
import cuepoint.border.ProposedTalks;
import cuepoint.caption.Captions;
import cuepoint.talk.Cue;
import cuepoint.talk.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Counts how many borders of talks are proposed within 15 s, and how many proposals are wrong, in
 * recordings that are joined of the talks in a folder: five at a time, with pauses of a length
 * between. After {@code mvn package}:
 *
 * <pre>java -cp 'target/classes:target/lib/*' src/bench/BorderAccuracy.java FOLDER [SAMPLES]</pre>
 */
class BorderAccuracy {
  private static final int[] PAUSES = {2, 10, 60, 300};
  private static final int TALKS = 5;
  private static final long NEAR_MILLIS = 15_000;
  private static final long SHORTEST_MILLIS = 300_000;

  public static void main(String[] arguments) throws IOException {
    int samples = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    List<List<Cue>> talks = talks(Path.of(arguments[0]), samples * TALKS);
    System.out.printf("%d talks%npause  borders  found  wrong%n", talks.size());
    for (int pause : PAUSES) {
      int borders = 0;
      int found = 0;
      int wrong = 0;
      for (int at = 0; at + TALKS <= talks.size(); at += TALKS) {
        List<Cue> joined = new ArrayList<>();
        List<Long> starts = new ArrayList<>();
        long end = 0;
        for (List<Cue> talk : talks.subList(at, at + TALKS)) {
          long shift = end + (end == 0 ? 0 : pause * 1000L) - talk.getFirst().startMillis();
          starts.add(talk.getFirst().startMillis() + shift);
          talk.forEach(cue -> joined.add(shifted(cue, shift)));
          end = joined.getLast().endMillis();
        }
        List<Long> proposed =
            ProposedTalks.of(joined, List.of()).stream()
                .skip(1)
                .map(ProposedTalk::startMillis)
                .toList();
        for (long start : starts.subList(1, TALKS)) {
          borders++;
          found += proposed.stream().anyMatch(one -> Math.abs(one - start) <= NEAR_MILLIS) ? 1 : 0;
        }
        for (long one : proposed) {
          wrong += starts.stream().noneMatch(start -> Math.abs(one - start) <= NEAR_MILLIS) ? 1 : 0;
        }
      }
      System.out.printf("%5d  %7d  %5d  %5d%n", pause, borders, found, wrong);
    }
  }

  private static List<List<Cue>> talks(Path folder, int most) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(file -> file.toString().endsWith(".vtt")).sorted().forEach(files::add);
    }
    Collections.shuffle(files, new Random(1));
    List<List<Cue>> talks = new ArrayList<>();
    for (Path file : files) {
      List<Cue> cues = Captions.read(file).cues().stream().filter(Cue::timed).toList();
      if (talks.size() < most
          && !cues.isEmpty()
          && cues.getLast().endMillis() - cues.getFirst().startMillis() > SHORTEST_MILLIS) {
        talks.add(cues);
      }
    }
    return talks;
  }

  private static Cue shifted(Cue cue, long shift) {
    return new Cue(
        Math.max(0, cue.startMillis() + shift),
        Math.max(0, cue.endMillis() + shift),
        cue.speaker(),
        cue.text(),
        List.<Word>of());
  }
}
