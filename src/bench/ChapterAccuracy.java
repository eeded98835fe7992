import cuepoint.caption.Captions;
import cuepoint.index.PassageSplitter;
import cuepoint.index.PassageSplitter.Division;
import cuepoint.lucene.store.IndexFiles;
import cuepoint.lucene.store.Opening;
import cuepoint.lucene.vector.CurrentVectors;
import cuepoint.lucene.vector.SpokenPassages;
import cuepoint.lucene.vector.SpokenTalks;
import cuepoint.meaning.OnnxModel;
import cuepoint.relation.PassageSet;
import cuepoint.relation.ProposedChapters;
import cuepoint.relation.TalkVectors;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;

/**
 * How many proposed chapters begin within 15 s (and 30 s) of where one begins, and how many of
 * those are found, beside an even and a random division into as many parts. Twice: stretches of
 * related talks of an index with vectors, joined ten at a time; and transcripts in Markdown that a
 * person has given headings, each followed by a time {@code 00:01:37}. After {@code mvn package}:
 *
 * <pre>java -cp 'target/classes:target/lib/*' src/bench/ChapterAccuracy.java INDEX TRANSCRIPT.md...
 * </pre>
 */
class ChapterAccuracy {
  private static final int RECORDINGS = 60;
  private static final int STRETCHES = 10;
  private static final Pattern TIME = Pattern.compile("(\\d\\d):(\\d\\d):(\\d\\d)\\s*$");

  /** A talk whose parts are known; all times in ms. */
  record Divided(List<Cue> cues, PassageSet passages, long[] starts, List<Long> borders) {
    long end() {
      return cues.getLast().endMillis();
    }
  }

  interface Dividing {
    List<Long> of(Divided talk);
  }

  public static void main(String[] arguments) throws Exception {
    System.out.println(
        "recordings, borders | division | proposed | within 15 s: precision recall | within 30 s");
    report("joined", joined(Path.of(arguments[0])));
    List<Divided> headed = new ArrayList<>();
    try (OnnxModel model = OnnxModel.bundled()) {
      for (String file : List.of(arguments).subList(1, arguments.length)) {
        headed.add(headed(Path.of(file), model));
      }
    }
    report("headings", headed);
  }

  private static void report(String name, List<Divided> talks) {
    Random random = new Random(18);
    int borders = talks.stream().mapToInt(talk -> talk.borders().size()).sum();
    System.out.printf("%s: %d recordings, %d borders%n", name, talks.size(), borders);
    report("proposed", talks, ChapterAccuracy::proposed);
    report(
        "even",
        talks,
        talk -> {
          int parts = proposed(talk).size() + 1;
          return IntStream.range(1, parts).mapToObj(i -> talk.end() * i / parts).toList();
        });
    report(
        "random",
        talks,
        talk -> random.longs(proposed(talk).size(), 0, talk.end()).boxed().toList());
  }

  private static List<Long> proposed(Divided talk) {
    List<Long> starts = ProposedChapters.starts(talk.cues(), talk.passages(), talk.starts());
    return starts.subList(1, starts.size());
  }

  private static void report(String name, List<Divided> talks, Dividing division) {
    double[] precision = new double[2];
    double[] recall = new double[2];
    int rounds = name.equals("random") ? 50 : 1;
    int count = 0;
    for (int round = 0; round < rounds; round++) {
      int[] hits = new int[2];
      int borders = 0;
      count = 0;
      for (Divided talk : talks) {
        List<Long> found = division.of(talk);
        count += found.size();
        borders += talk.borders().size();
        hits[0] += hits(found, talk.borders(), 15_000);
        hits[1] += hits(found, talk.borders(), 30_000);
      }
      for (int i = 0; i < 2; i++) {
        precision[i] += hits[i] / (double) Math.max(1, count) / rounds;
        recall[i] += hits[i] / (double) borders / rounds;
      }
    }
    System.out.printf(
        "  %-8s %4d | %.2f %.2f | %.2f %.2f%n",
        name, count, precision[0], recall[0], precision[1], recall[1]);
  }

  /** Each border counts once. */
  private static int hits(List<Long> found, List<Long> borders, long nearMillis) {
    Set<Long> taken = new HashSet<>();
    for (long one : found) {
      borders.stream()
          .filter(border -> Math.abs(border - one) <= nearMillis && !taken.contains(border))
          .min((a, b) -> Long.compare(Math.abs(a - one), Math.abs(b - one)))
          .ifPresent(taken::add);
    }
    return taken.size();
  }

  private static List<Divided> joined(Path index) throws Exception {
    try (IndexFiles files = IndexFiles.unmapped(index);
        DirectoryReader reader = DirectoryReader.open(files);
        CurrentVectors vectors = new CurrentVectors(index, Opening.BRIEFLY)) {
      return vectors.read(reader, read -> joined(SpokenTalks.of(reader, read))).orElseThrow();
    }
  }

  private static List<Divided> joined(SpokenTalks talks) throws IOException {
    Random random = new Random(1);
    List<Divided> joined = new ArrayList<>();
    while (joined.size() < RECORDINGS) {
      int one = random.nextInt(talks.size());
      if (talks.directions().knows(one)) {
        List<Integer> group = new ArrayList<>(List.of(one));
        talks.directions().nearest(one, 8, talk -> true).stream()
            .map(TalkVectors.Near::number)
            .forEach(group::add);
        join(talks, group, random).ifPresent(joined::add);
      }
    }
    return joined;
  }

  private static Optional<Divided> join(SpokenTalks talks, List<Integer> group, Random random)
      throws IOException {
    List<SpokenPassages> choice = new ArrayList<>();
    for (int talk : group) {
      var passages = talks.passages(talk);
      if (passages.vectors().size() > 40 && passages.startMillis().isPresent()) {
        choice.add(passages);
      }
    }
    if (choice.size() < 4) {
      return Optional.empty();
    }
    List<Cue> cues = new ArrayList<>();
    List<byte[]> vectors = new ArrayList<>();
    List<Long> starts = new ArrayList<>();
    List<Long> borders = new ArrayList<>();
    long at = 0;
    int last = -1;
    for (int i = 0; i < STRETCHES; i++) {
      int chosen;
      do {
        chosen = random.nextInt(choice.size());
      } while (chosen == last);
      last = chosen;
      var passages = choice.get(chosen);
      int length = 4 + random.nextInt(12);
      int first = 2 + random.nextInt(passages.vectors().size() - length - 3);
      if (at > 0) {
        borders.add(at);
      }
      for (int p = first; p < first + length; p++) {
        var extract = passages.extract(p).orElseThrow();
        long shift = at - passages.extract(first).orElseThrow().startMillis();
        cues.add(Cue.of(extract.startMillis() + shift, extract.endMillis() + shift, "said"));
        starts.add(extract.startMillis() + shift);
        vectors.add(passages.vectors().vector(p));
      }
      at = cues.getLast().endMillis();
    }
    return Optional.of(
        new Divided(
            cues,
            new PassageSet(vectors),
            starts.stream().mapToLong(start -> start).toArray(),
            borders));
  }

  private static Divided headed(Path file, OnnxModel model) throws Exception {
    List<Long> borders = new ArrayList<>();
    boolean heading = false;
    for (String line : Files.readAllLines(file)) {
      heading |= line.matches("#+ .*");
      Matcher time = TIME.matcher(line);
      if (heading && time.find()) {
        borders.add(
            1000L
                * (Integer.parseInt(time.group(1)) * 3600
                    + Integer.parseInt(time.group(2)) * 60
                    + Integer.parseInt(time.group(3))));
        heading = false;
      }
    }
    List<Cue> cues = Captions.read(file).cues();
    Division division =
        PassageSplitter.divide(new Transcript("en", CaptionKind.MANUAL, cues), List.of());
    List<byte[]> vectors = new ArrayList<>();
    List<Long> starts = new ArrayList<>();
    for (Passage passage : division.passages()) {
      vectors.add(rounded(model.embed(passage.text())));
      starts.add(passage.cues().getFirst().startMillis());
    }
    return new Divided(
        division.cues(),
        new PassageSet(vectors),
        starts.stream().mapToLong(start -> start).toArray(),
        borders);
  }

  private static byte[] rounded(float[] vector) {
    byte[] bytes = new byte[vector.length];
    float most = 0;
    for (float value : vector) {
      most = Math.max(most, Math.abs(value));
    }
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(vector[i] / most * 127);
    }
    return bytes;
  }
}
