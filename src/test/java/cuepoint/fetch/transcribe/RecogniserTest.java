package cuepoint.fetch.transcribe;

import static cuepoint.collection.FolderFixture.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.collection.Collection;
import cuepoint.collection.FolderFixture;
import cuepoint.collection.ListedFile;
import cuepoint.fetch.process.SearchPath;
import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of the user's makes captions: here, shell scripts. */
class RecogniserTest {
  private static final String WHISPER_CPP =
      "{\"result\":{\"language\":\"de\"},\"transcription\":[{\"offsets\":{\"from\":1000,\"to\":4000},\"text\":\""
          + " Sonden kosten nichts.\",\"tokens\":[{\"text\":\""
          + " Sonden\",\"offsets\":{\"from\":1000,\"to\":2000}},{\"text\":\""
          + " kosten\",\"offsets\":{\"from\":2000,\"to\":3000}},{\"text\":\""
          + " nichts.\",\"offsets\":{\"from\":3000,\"to\":4000}}]}]}";
  private static final String SRT = "1\\n00:00:01,000 --> 00:00:04,000\\nSonden kosten nichts.\\n";
  private static final String TEXT = "Sonden kosten nichts.\\n";

  /** Long enough for a machine that is busy. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  @TempDir private Path folder;
  private Path media;

  @BeforeEach
  void record() throws IOException {
    media = Files.writeString(folder.resolve("-of {output} $(touch x).mp3"), "sound");
  }

  /** A program that runs these lines, with {@code $1} for the output and {@code $2} the media. */
  private Recogniser program(String... lines) throws IOException {
    Path script = new FolderFixture(folder).script("recognise it", lines);
    return recogniser("'" + script + "' {output} {media}");
  }

  private static Recogniser recogniser(String command) {
    return Recogniser.of(command, new SearchPath(System.getenv("PATH")));
  }

  private Outcome run(Recogniser recogniser) throws Exception {
    return recogniser.transcribe(media, "talk", Files.createDirectories(folder.resolve("c/conf")));
  }

  private List<String> captions() throws IOException {
    return names(folder.resolve("c/conf"));
  }

  @Test
  void theFileWithTheMostExactTimesIsTakenInTheLanguageThatItStates() throws Exception {
    Outcome outcome =
        run(
            program(
                "printf '" + SRT + "' >\"$1.srt\"",
                "printf '" + TEXT + "' >\"$1.txt\"",
                "echo '" + WHISPER_CPP + "' >\"$1.json\"",
                "cp \"$2\" \"$1.wav\""));

    assertThat(outcome).isEqualTo(new Outcome.Captions());
    assertThat(captions()).containsExactly("talk.de.auto.json");
    assertThat(media).hasContent("sound");
    Collection collection = Collection.open(folder.resolve("c"));
    ListedFile file =
        collection.read(collection.talks().getFirst()).files().stream().findFirst().orElseThrow();
    assertThat(file.language()).contains("de");
    assertThat(file.captions().orElseThrow().timedWords()).isEqualTo(3);
  }

  @Test
  void anotherFileMayStateTheLanguage() throws Exception {
    run(
        program(
            "printf 'WEBVTT\\n\\n00:01.000 --> 00:04.000\\n<00:01.000>Sonden <00:02.000>kosten"
                + " <00:03.000>immer <00:03.500>nichts.\\n' >\"$1.vtt\"",
            "echo '" + WHISPER_CPP + "' >\"$1.json\""));

    assertThat(captions()).containsExactly("talk.de.auto.vtt");
  }

  @Test
  void aFolderMayBeMadeOfTheOutput() throws Exception {
    assertThat(run(program("mkdir \"$1\"", "printf '" + SRT + "' >\"$1/anything.srt\"")))
        .isEqualTo(new Outcome.Captions());
    assertThat(captions()).containsExactly("talk.auto.srt");
  }

  @Test
  void saysWhyThereAreNoCaptions() throws Exception {
    assertThat(run(program("echo loading", "echo no model at models/base.bin >&2", "exit 3")))
        .isEqualTo(
            new Outcome.Missing(
                Cause.FAILED,
                folder.resolve("recognise it")
                    + " ended with exit code 3: no model at models/base.bin"));
    assertThat(run(program("printf '" + TEXT + "' >\"$1.txt\"", "echo done")))
        .isEqualTo(
            new Outcome.Missing(
                Cause.FAILED,
                folder.resolve("recognise it")
                    + " wrote no captions with times to {output}: done"));
    assertThat(captions()).isEmpty();
  }

  @Test
  void aCommandWithoutItsPlacesIsRefused() {
    assertThatThrownBy(() -> recogniser("sh {media}")).hasMessageContaining("no {output}");
    assertThatThrownBy(() -> recogniser("sh -c {output}")).hasMessageContaining("no {media}");
    assertThatThrownBy(() -> recogniser("")).hasMessageContaining("give a command");
    assertThatThrownBy(() -> recogniser("sh '{media} {output}")).hasMessageContaining("closed");
    assertThatThrownBy(() -> recogniser("no-such-recogniser {media} {output}"))
        .hasMessage("no-such-recogniser is not there: install it, or give its path");
  }

  @Test
  void theProgramEndsWithTheRun() throws Exception {
    Path started = folder.resolve("started");
    Recogniser endless = program("echo $$ >'" + started + "'", "exec tail -f /dev/null");
    Thread run =
        Thread.ofPlatform()
            .start(() -> {
              try {
                run(endless);
              } catch (Exception e) {
                Thread.currentThread().interrupt();
              }
            });
    String pid = firstLine(started);
    run.interrupt();
    run.join(LIMIT);

    Optional<ProcessHandle> program = ProcessHandle.of(Long.parseLong(pid));
    program.ifPresent(one -> one.onExit().orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join());
    assertThat(run.isAlive()).isFalse();
    assertThat(captions()).isEmpty();
  }

  private static String firstLine(Path file) throws IOException {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (System.nanoTime() < end) {
      if (Files.exists(file) && Files.readString(file).endsWith("\n")) {
        return Files.readString(file).strip();
      }
      Thread.onSpinWait();
    }
    throw new AssertionError(file + " was not written");
  }
}
