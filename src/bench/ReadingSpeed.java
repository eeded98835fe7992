import cuepoint.caption.CaptionFile;
import cuepoint.caption.cue.CaptionSink;
import cuepoint.talk.Cue;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Compares how fast captions are read, on one thread, with how fast {@code wc -w} reads the same
 * files, in turn, by CPU time (of wc from Linux's {@code /proc}). After {@code mvn package}:
 *
 * <pre>java -cp 'target/classes:target/lib/*' src/bench/ReadingSpeed.java FOLDER [ROUNDS]</pre>
 */
class ReadingSpeed {
  public static void main(String[] arguments) throws Exception {
    List<Path> files = files(Path.of(arguments[0]));
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
    double megabytes = 0;
    for (Path file : files) {
      megabytes += Files.size(file) / 1e6;
    }
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      double ours = megabytes / seconds(ReadingSpeed::ofThread, () -> read(files));
      double theirs = megabytes / seconds(ReadingSpeed::ofChildren, () -> countWords(files));
      ratios.add(ours / theirs);
      System.out.printf(
          "read %.0f MB/s, wc -w %.0f MB/s, ratio %.2f%n", ours, theirs, ours / theirs);
    }
    ratios.sort(null);
    System.out.printf(
        "%d files, %.0f MB; ratio: median %.2f, least %.2f%n",
        files.size(), megabytes, ratios.get(rounds / 2), ratios.get(0));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".vtt")).sorted().toList();
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double seconds(Callable<Double> clock, Work work) throws Exception {
    double start = clock.call();
    work.run();
    return clock.call() - start;
  }

  private static double ofThread() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  /**
   * Of the processes that have ended, in hundredths (proc(5), {@code cutime} and {@code cstime}).
   */
  private static double ofChildren() throws IOException {
    String stat = Files.readString(Path.of("/proc/self/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
  }

  private static void read(List<Path> files) throws IOException {
    for (Path file : files) {
      CaptionFile.read(file, new Nothing());
    }
  }

  private static void countWords(List<Path> files) throws Exception {
    List<String> command = new ArrayList<>(List.of("wc", "-w"));
    files.forEach(file -> command.add(file.toString()));
    new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
  }

  private static final class Nothing implements CaptionSink {
    @Override
    public void cue(Cue cue) {}

    @Override
    public void problem(int line, String message) {}
  }
}
