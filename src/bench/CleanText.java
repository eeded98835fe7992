import cuepoint.collection.Collection;
import cuepoint.collection.TalkFiles;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import cuepoint.talk.Transcript;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.util.Version;

/**
 * Writes what is said in a collection, cleaned as Cuepoint does, for the programs that it is
 * compared with: {@code passages.tsv}, a line for every 100 words of a talk, and {@code lines.tsv},
 * a line for each cue. Each line has the talk, a tab, and the text. Prints the number of talks, of
 * words, and of bytes of text in UTF-8, a space between two words; and the version of Lucene.
 *
 * <pre>java -cp 'target/classes:target/lib/*' src/bench/CleanText.java FOLDER OUT</pre>
 */
class CleanText {
  private static final int PASSAGE_WORDS = 100;

  private final Writer passages;
  private final Writer lines;
  private int talks;
  private long words;
  private long bytes;

  private CleanText(Writer passages, Writer lines) {
    this.passages = passages;
    this.lines = lines;
  }

  public static void main(String[] arguments) throws IOException {
    Path out = Files.createDirectories(Path.of(arguments[1]));
    try (BufferedWriter passages = Files.newBufferedWriter(out.resolve("passages.tsv"));
        BufferedWriter lines = Files.newBufferedWriter(out.resolve("lines.tsv"))) {
      CleanText text = new CleanText(passages, lines);
      Collection collection = Collection.open(Path.of(arguments[0]));
      for (TalkFiles talk : collection.talks()) {
        text.write(talk.id(), collection.read(talk).recording());
      }
      System.out.printf("%d %d %d %s%n", text.talks, text.words, text.bytes, Version.LATEST);
    }
  }

  private void write(String id, java.util.Optional<Recording> recording) throws IOException {
    if (recording.isEmpty()) {
      return;
    }
    talks++;
    for (Transcript transcript : recording.get().transcripts()) {
      StringBuilder said = new StringBuilder();
      for (Cue cue : transcript.cues()) {
        String line = String.join(" ", cue.text().split("\\s+"));
        lines.write(id + "\t" + line + "\n");
        said.append(line).append(' ');
      }
      writePassages(id, List.of(said.toString().split(" ")));
    }
  }

  private void writePassages(String id, List<String> said) throws IOException {
    for (int at = 0; at < said.size(); at += PASSAGE_WORDS) {
      List<String> passage = said.subList(at, Math.min(said.size(), at + PASSAGE_WORDS));
      String text = String.join(" ", passage);
      passages.write(id + "\t" + text + "\n");
      words += passage.size();
      bytes += text.getBytes(StandardCharsets.UTF_8).length + 1;
    }
  }
}
