package cuepoint.lucene.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.index.PassageSplitter;
import cuepoint.index.PassageSplitter.Division;
import cuepoint.lucene.form.SaidForms;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.Transcript;
import cuepoint.talk.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** What is read is what was written, to the letter and to the millisecond. */
class StoredTranscriptsTest {
  private static final List<String> SPEAKERS = List.of("Ann", "Bert", "Ümit", "小林");

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @Test
  void passagesAndTranscriptsAreReadAsTheyWereWritten() throws IOException {
    for (int i = 0; i < 60; i++) {
      List<Cue> cues = cues(random.nextInt(120), 1 << random.nextInt(14));
      check(cues, PassageSplitter.divide(transcript(cues), List.of()));
    }
  }

  @Test
  void everyFormOfManyIsKept() throws IOException {
    List<Cue> cues =
        IntStream.range(0, 60_000)
            .mapToObj(i -> Cue.of(i * 10L, i * 10L + 9, Integer.toString(i, 36)))
            .toList();
    check(cues, PassageSplitter.divide(transcript(cues), List.of()));
  }

  private static Transcript transcript(List<Cue> cues) {
    return new Transcript("en", CaptionKind.MANUAL, cues);
  }

  private void check(List<Cue> cues, Division division) throws IOException {
    List<Passage> passages = division.passages();
    try (Directory directory = new ByteBuffersDirectory()) {
      write(division, directory);
      try (DirectoryReader index = DirectoryReader.open(directory)) {
        TranscriptReader reader = new TranscriptReader(index.leaves().getFirst().reader());
        List<Cue> pieces = reader.cues(passages.size());
        assertThat(pieces)
            .as("seed %d", seed)
            .isEqualTo(division.cues().stream().map(cue -> cue.inLine(0)).toList());
        assertThat(WholeCues.decode(WholeCues.encode(cues, division.cues()), pieces))
            .as("seed %d", seed)
            .isEqualTo(cues);
        for (int i : random.ints(50, 0, Math.max(1, passages.size())).toArray()) {
          if (i < passages.size()) {
            check(reader.passage(i), passages.get(i));
          }
        }
      }
    }
  }

  private static void write(Division division, Directory directory) throws IOException {
    TranscriptWriter transcript =
        new TranscriptWriter(division, SaidForms.of(transcript(division.cues()), division.cues()));
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      List<Document> block = new ArrayList<>();
      for (int i = 0; i < division.spans().size(); i++) {
        block.add(document(transcript.part(i)));
      }
      block.add(document(transcript.lexicon()));
      writer.addDocuments(block);
    }
  }

  private static Document document(Field field) {
    Document document = new Document();
    document.add(field);
    return document;
  }

  private void check(StoredPassage stored, Passage passage) throws IOException {
    List<Cue> cues = passage.cues().stream().map(cue -> cue.inLine(0)).toList();
    int[] offsets = random.ints(9, 0, passage.text().length()).toArray();
    List<SpokenTime> times = IntStream.of(offsets).mapToObj(passage::timeAt).toList();
    assertThat(stored.timesAt(offsets)).as("seed %d", seed).isEqualTo(times);
    assertThat(stored.passage().cues()).as("seed %d", seed).isEqualTo(cues);
  }

  private List<Cue> cues(int count, int forms) {
    List<Cue> cues = new ArrayList<>();
    long millis = random.nextInt(3) == 0 ? random.nextInt(1_000_000) : 0;
    boolean timed = random.nextInt(8) > 0;
    int line = 1;
    for (int i = 0; i < count; i++) {
      String text = text(forms);
      Optional<String> speaker =
          Optional.of(SPEAKERS.get(random.nextInt(4))).filter(name -> random.nextInt(4) == 0);
      long end = millis + random.nextInt(5000);
      cues.add(
          timed
              ? new Cue(millis, end, speaker, text, words(text, millis), line)
              : new Cue(Cue.UNTIMED, Cue.UNTIMED, speaker, text, List.of(), line));
      millis = random.nextInt(3) == 0 ? end : Math.max(0, end + random.nextInt(2000) - 500);
      line += random.nextInt(4);
    }
    return cues;
  }

  private String text(int forms) {
    int count = random.nextInt(20) == 0 ? 150 : 1 + random.nextInt(12);
    return IntStream.range(0, count)
        .mapToObj(i -> form((int) Math.pow(forms, random.nextDouble())))
        .reduce((text, form) -> text + " " + form)
        .orElseThrow();
  }

  private static String form(int number) {
    return switch (number % 23) {
      case 20 -> "Straße".repeat(1 + number % 5) + number;
      case 21 -> "音声認識😀" + number;
      case 22 -> "it’s" + number;
      default -> Integer.toString(number * 7919, 30);
    };
  }

  /** At all forms, at some letters, or none. */
  private List<Word> words(String text, long start) {
    int kind = random.nextInt(4);
    List<Word> words = new ArrayList<>();
    long millis = start + (kind == 1 ? random.nextInt(300) : 0);
    for (int i = 0; i < text.length(); i++) {
      boolean isStart = i == 0 || text.charAt(i - 1) == ' ';
      if (kind == 3 ? random.nextInt(5) == 0 && text.charAt(i) != ' ' : kind < 2 && isStart) {
        words.add(new Word(i, millis));
        millis = Math.max(0, millis + random.nextInt(900) - (kind == 3 ? 300 : 0));
      }
    }
    return words;
  }

  @Test
  void damageIsAnErrorAtOnce() throws IOException {
    List<Cue> cues = cues(200, 500);
    Division division = PassageSplitter.divide(transcript(cues), List.of());
    TranscriptWriter writer =
        new TranscriptWriter(division, SaidForms.of(transcript(division.cues()), division.cues()));
    byte[] lexicon = bytes(writer.lexicon());
    int errors = 0;
    for (int i = 0; i < 4_000; i++) {
      int passage = random.nextInt(division.spans().size());
      byte[] part = bytes(writer.part(passage));
      byte[] words = lexicon.clone();
      byte[] damaged = i % 2 == 0 ? part : words;
      damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        TranscriptPart read = TranscriptPart.of(new BytesRef(part));
        StoredPassage stored = new StoredPassage(new Lexicon(words), List.of(read));
        assertThat(stored.passage().cues()).isNotNull();
        assertThat(stored.timesAt(new int[] {0})).hasSize(1);
      } catch (IOException | RuntimeException e) {
        errors++;
      }
    }
    assertThat(errors).as("seed %d", seed).isPositive();
  }

  private static byte[] bytes(Field field) {
    return BytesRef.deepCopyOf(field.binaryValue()).bytes;
  }
}
