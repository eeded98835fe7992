import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.collection.Collection;
import cuepoint.collection.TalkFiles;
import cuepoint.format.text.VttWriter;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import cuepoint.talk.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes a collection of any number of talks from the talks of another. A new talk has as many words
 * as one of them and says what three of them say, in turn, some cues at a time; its title is of two
 * of them, and what else is known of it of one. Its vocabulary grows as {@link RareWords} says. The
 * same arguments make the same collection. There are 50 talks in an event.
 *
 * <pre>
 * java -cp 'target/lib/*:target/cuepoint.jar:target/bench/classes' Multiply FOLDER OUT TALKS [SEED]
 * </pre>
 */
class Multiply {
  private static final int SOURCES = 3;
  private static final int EVENT_TALKS = 50;
  private static final int LEAST_CUES = 10;
  private static final int MOST_CUES = 40;
  private static final int PAUSE_MILLIS = 500;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Recording> talks = new ArrayList<>();
  private final RareWords rare = new RareWords();
  private final Path out;

  private Multiply(Path out) {
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    Multiply multiply = new Multiply(Path.of(arguments[1]));
    multiply.read(Collection.open(Path.of(arguments[0])));
    int talks = Integer.parseInt(arguments[2]);
    long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
    for (int number = 0; number < talks; number++) {
      multiply.write(number, new Random(seed * 1_000_003 + number));
    }
    System.out.println(multiply.rare);
  }

  private void read(Collection collection) {
    for (TalkFiles talk : collection.talks()) {
      collection
          .read(talk)
          .recording()
          .filter(recording -> !cues(recording).isEmpty())
          .ifPresent(talks::add);
    }
    for (int i = 0; i < talks.size(); i++) {
      boolean half = i % 2 == 0;
      cues(talks.get(i)).forEach(cue -> rare.count(cue.text(), half));
    }
    rare.close();
  }

  private static List<Cue> cues(Recording recording) {
    return recording.transcript().stream()
        .flatMap(transcript -> transcript.cues().stream())
        .filter(Cue::timed)
        .toList();
  }

  private void write(int number, Random random) throws IOException {
    List<Recording> sources = IntStream.range(0, SOURCES).mapToObj(i -> any(random)).toList();
    Path event = out.resolve("event-%04d".formatted(number / EVENT_TALKS + 1));
    Files.createDirectories(event);
    Path talk = event.resolve("talk-%06d.json".formatted(number + 1));
    JSON.writeValue(talk.toFile(), metadata(number, sources));
    Transcript first = sources.getFirst().transcript().orElseThrow();
    String vtt = VttWriter.of(first.with(cues(sources, random)));
    String name = "talk-%06d.%s.vtt".formatted(number + 1, first.language());
    Files.writeString(event.resolve(name), vtt);
  }

  private Recording any(Random random) {
    return talks.get(random.nextInt(talks.size()));
  }

  private List<Cue> cues(List<Recording> sources, Random random) {
    List<List<Cue>> said = sources.stream().map(Multiply::cues).toList();
    int[] next = said.stream().mapToInt(cues -> random.nextInt(cues.size())).toArray();
    long words = cues(any(random)).stream().mapToLong(Multiply::words).sum();
    List<Cue> cues = new ArrayList<>();
    long end = 0;
    for (int turn = 0; words > 0; turn = (turn + 1) % SOURCES) {
      List<Cue> of = said.get(turn);
      int from = next[turn] % of.size();
      int to = Math.min(of.size(), from + random.nextInt(LEAST_CUES, MOST_CUES));
      long shift = end + PAUSE_MILLIS - of.get(from).startMillis();
      for (int i = from; i < to && words > 0; i++) {
        cues.add(shifted(of.get(i), shift, random));
        words -= words(of.get(i));
      }
      end = cues.getLast().endMillis();
      next[turn] = to + random.nextInt(MOST_CUES);
    }
    return cues;
  }

  private static long words(Cue cue) {
    return cue.text().chars().filter(Character::isWhitespace).count() + 1;
  }

  private Cue shifted(Cue cue, long millis, Random random) {
    List<Word> words =
        cue.words().stream()
            .map(word -> new Word(word.start(), word.startMillis() + millis))
            .toList();
    return new Cue(
        cue.startMillis() + millis,
        cue.endMillis() + millis,
        cue.speaker(),
        rare.of(cue.text(), random),
        words);
  }

  private static ObjectNode metadata(int number, List<Recording> sources) {
    Talk first = sources.get(0).talk();
    String[] begins = first.title().split(" ");
    String[] ends = sources.get(1).talk().title().split(" ");
    String title =
        String.join(" ", List.of(begins).subList(0, (begins.length + 1) / 2))
            + " "
            + String.join(" ", List.of(ends).subList(ends.length / 2, ends.length));
    ObjectNode json = JSON.createObjectNode().put("title", title);
    first.speakers().forEach(json.putArray("speakers")::add);
    json.put("description", sources.get(2).talk().description());
    first.recorded().ifPresent(day -> json.put("recorded", day.toString()));
    json.put("language", first.language());
    String video = "https://www.youtube.com/watch?v=%011d".formatted(number + 1);
    json.putArray("videos").addObject().put("url", video);
    return json;
  }
}
