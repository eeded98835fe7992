package cuepoint.fetch.transcribe;

import cuepoint.fetch.process.SearchPath;
import cuepoint.fetch.process.ShellWords;
import cuepoint.fetch.received.ReceivedCaptions;
import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.Outcome;
import cuepoint.file.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program of the user's that writes what is said in a recording, such as {@code whisper-cli -ojf
 * -of {output} {media}}.
 *
 * @param words the command, with {@code {media}} and {@code {output}} where the paths go
 */
public record Recogniser(List<String> words) {
  private static final String MEDIA = "{media}";
  private static final String OUTPUT = "{output}";
  private static final Pattern PLACE = Pattern.compile("\\{(?:media|output)\\}");

  /** So that its captions count less than those of a person. */
  private static final String AUTOMATIC = ".auto";

  /** A program may write each language or format to a file of its own. */
  private static final int MAX_FILES = 1000;

  public Recogniser {
    words = List.copyOf(words);
  }

  /**
   * Reads a command, whose words are divided as in a shell.
   *
   * @param searchPath where its program may be
   * @throws IllegalArgumentException when it cannot be run; the message says what to do
   */
  public static Recogniser of(String command, SearchPath searchPath) {
    List<String> words = ShellWords.of(command);
    for (String place : List.of(MEDIA, OUTPUT)) {
      if (words.stream().skip(1).noneMatch(word -> word.contains(place))) {
        throw new IllegalArgumentException(
            "give a command with {media} and {output}, such as"
                + " 'whisper-cli -ojf -of {output} {media}': there is no "
                + place);
      }
    }
    if (searchPath.find(words.getFirst()).isEmpty()) {
      throw new IllegalArgumentException(
          words.getFirst() + " is not there: install it, or give its path");
    }
    return new Recogniser(words);
  }

  /**
   * Makes captions of a recording, {@code STEM.en.auto.json} or another of the formats that the
   * program writes: of each language the one with the most exact times.
   *
   * @param media the recording, which is only read
   * @param folder where the captions are written; may hold other files
   * @return the captions, or why there are none
   * @throws IOException when files cannot be written
   * @throws InterruptedException when the run is to end
   */
  public Outcome transcribe(Path media, String stem, Path folder)
      throws IOException, InterruptedException {
    Path work = Files.createTempDirectory(folder, ".transcribe");
    try {
      RecogniserRun run = new RecogniserRun(work.resolve("log"));
      Path output = Files.createDirectory(work.resolve("output"));
      int code = run.run(words(media, output.resolve("captions")));
      if (code != 0) {
        return failed("ended with exit code " + code + ": " + run.lastLine());
      }
      List<ReceivedCaptions> all = all(output);
      List<ReceivedCaptions> best = best(all);
      for (ReceivedCaptions one : best) {
        Files.move(one.file(), folder.resolve(one.name(stem, onlyLanguage(all), AUTOMATIC)));
      }
      return best.isEmpty()
          ? failed("wrote no captions with times to {output}: " + run.lastLine())
          : new Outcome.Captions();
    } finally {
      FolderTree.delete(work);
    }
  }

  /** Absolute paths: a name that begins with a hyphen would be an option. */
  private List<String> words(Path media, Path output) {
    Map<String, String> places =
        Map.of(
            MEDIA, media.toAbsolutePath().toString(), OUTPUT, output.toAbsolutePath().toString());
    return words.stream()
        .map(word ->
            PLACE
                .matcher(word)
                .replaceAll(place -> Matcher.quoteReplacement(places.get(place.group()))))
        .toList();
  }

  private Outcome failed(String what) {
    return new Outcome.Missing(Cause.FAILED, words.getFirst() + " " + what);
  }

  private static List<ReceivedCaptions> all(Path output) throws IOException {
    List<ReceivedCaptions> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().limit(MAX_FILES).toList()) {
        read(file).filter(one -> one.summary().timedCues() > 0).ifPresent(all::add);
      }
    }
    return all;
  }

  private static List<ReceivedCaptions> best(List<ReceivedCaptions> all) {
    List<ReceivedCaptions> best = new ArrayList<>();
    for (ReceivedCaptions one : all.stream().sorted(ReceivedCaptions.bestFirst()).toList()) {
      if (best.stream().noneMatch(better -> isOfSame(better, one))) {
        best.add(one);
      }
    }
    return best;
  }

  /** The language that any of the files states, if no other states another. */
  private static Optional<String> onlyLanguage(List<ReceivedCaptions> all) {
    Set<String> stated =
        all.stream().flatMap(one -> one.language().stream()).collect(Collectors.toSet());
    return stated.size() == 1 ? stated.stream().findFirst() : Optional.empty();
  }

  /** Formats that do not state their language say the same as one that does. */
  private static boolean isOfSame(ReceivedCaptions one, ReceivedCaptions other) {
    return one.language().isEmpty()
        || other.language().isEmpty()
        || one.language().equals(other.language());
  }

  /** What is too large to be captions is the program's own. */
  private static Optional<ReceivedCaptions> read(Path file) {
    try {
      return ReceivedCaptions.read(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
