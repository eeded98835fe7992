import cuepoint.caption.CaptionFile;
import cuepoint.caption.cue.CaptionSink;
import cuepoint.talk.Cue;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Reads a large file of each format in little memory, and compares the speed with that of {@code wc
 * -w}, by CPU time. After {@code mvn package}:
 *
 * <pre>java -Xmx256m -cp 'target/classes:target/lib/*' src/bench/ReadingFormats.java [MB] [NAME]
 * </pre>
 */
class ReadingFormats {
  private static final long STEP_MILLIS = 400;

  /** A field of a cue, {@code @clock} for example. */
  private static final Pattern FIELD = Pattern.compile("@(\\w+)");

  private static final String[] WORDS =
      ("we add a probe to rust and it costs nothing until somebody traces the program with a tool"
              + " that reads what kernel writes for each call naïve café because of time is short")
          .split(" ");

  /** "We add a probe", "to rust and", "it costs". */
  private static final String[] CODES = {
    "d7e5 2061 6464 2061 2070 f2ef e2e5 2080 ",
    "f4ef 2072 75f3 f420 616e 6420 ",
    "e9f4 2063 eff3 f4f3 2080 "
  };

  /**
   * The table of formats, four lines each: the name, perhaps with a charset, then head, cue and
   * tail with the escapes of Java.
   */
  private static final Path FORMS = Path.of("src/bench/formats.txt");

  /**
   * How a file is written. In a cue, fields such as {@code @clock} stand for its values.
   *
   * @param charset of a text; "zip" for a document in an archive; "stl" for blocks of EBU STL
   */
  private record Form(String name, String charset, String head, String cue, String tail) {
    private static Form of(List<String> lines) {
      String[] name = lines.get(0).split(" \\| ", 2);
      List<String> parts =
          lines.subList(1, 4).stream().map(line -> line.substring(1).translateEscapes()).toList();
      return new Form(
          name[0], name.length > 1 ? name[1] : "UTF-8", parts.get(0), parts.get(1), parts.get(2));
    }
  }

  private final Random random = new Random(1);
  private final List<String> texts = new ArrayList<>();
  private long cue;

  public static void main(String[] arguments) throws Exception {
    long megabytes = arguments.length > 0 ? Long.parseLong(arguments[0]) : 60;
    String only = arguments.length > 1 ? arguments[1] : "";
    Path folder = Files.createTempDirectory("formats");
    System.out.println("file, format, cues, timed, problems, MB/s, ratio to wc -w");
    List<String> forms = Files.readAllLines(FORMS);
    for (int i = 0; i < forms.size(); i += 4) {
      Form form = Form.of(forms.subList(i, i + 4));
      if (form.name().startsWith(only)) {
        Path file = folder.resolve("file");
        new ReadingFormats().write(form, megabytes * 1_000_000, file);
        measure(form, file);
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static void measure(Form form, Path file) throws Exception {
    double theirs = seconds(ReadingFormats::ofChildren, () -> countWords(file));
    Count count = new Count();
    try {
      double ours = seconds(ReadingFormats::ofThread, () -> CaptionFile.read(file, count));
      System.out.printf(
          Locale.ROOT,
          "%-18s %-14s %8d %8d %3d %6.1f %5.2f%n",
          form.name(),
          count.format,
          count.cues,
          count.timed,
          count.problems,
          Files.size(file) / 1e6 / ours,
          theirs / ours);
    } catch (OutOfMemoryError e) {
      System.out.printf("%-18s %-14s does not fit into the memory%n", form.name(), count.format);
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

  private static void countWords(Path file) throws Exception {
    new ProcessBuilder("wc", "-w", file.toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static final class Count implements CaptionSink {
    private String format = "-";
    private int cues;
    private int timed;
    private int problems;

    @Override
    public void format(String name) {
      format = name;
    }

    @Override
    public void cue(Cue cue) {
      cues++;
      timed += cue.timed() ? 1 : 0;
    }

    @Override
    public void problem(int line, String message) {
      problems++;
      if (problems == 1) {
        System.out.println("  line " + line + ": " + message);
      }
    }
  }

  private void write(Form form, long size, Path file) throws IOException {
    for (int i = 0; i < 1000; i++) {
      texts.add(words(12));
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      switch (form.charset()) {
        case "zip" -> writeArchive(form, size, out);
        case "stl" -> writeBlocks(size, out);
        default -> writeText(form, Charset.forName(form.charset()), size, out);
      }
    }
  }

  private void writeArchive(Form form, long size, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(Deflater.BEST_SPEED);
    zip.putNextEntry(new ZipEntry("word/document.xml"));
    writeText(form, StandardCharsets.UTF_8, size, zip);
    zip.finish();
  }

  private void writeText(Form form, Charset charset, long size, OutputStream out)
      throws IOException {
    out.write(form.head().getBytes(charset));
    Charset inside = charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : charset;
    for (long written = 0; written < size; cue++) {
      byte[] bytes =
          filled(form.cue()).getBytes(form.head().isEmpty() && cue == 0 ? charset : inside);
      out.write(bytes);
      written += bytes.length;
    }
    out.write(form.tail().getBytes(inside));
  }

  /** EBU Tech 3264: a block of general information, then one for each subtitle. */
  private void writeBlocks(long size, OutputStream out) throws IOException {
    byte[] header = new byte[1024];
    Arrays.fill(header, (byte) ' ');
    put(header, 0, "850STL25.0110009");
    put(header, 256, "00000000");
    out.write(header);
    for (long written = 0; written < size; cue++, written += 128) {
      byte[] block = new byte[128];
      Arrays.fill(block, (byte) 0x8F);
      block[3] = (byte) 0xFF;
      block[15] = 0;
      long frame = 25 + cue * 4;
      for (int i = 0; i < 2; i++) {
        long at = frame + i * 3;
        block[5 + 4 * i] = (byte) (at / 90_000);
        block[6 + 4 * i] = (byte) (at / 1500 % 60);
        block[7 + 4 * i] = (byte) (at / 25 % 60);
        block[8 + 4 * i] = (byte) (at % 25);
      }
      put(block, 16, filled("@text").replaceAll("[^ -~]", "e"));
      out.write(block);
    }
  }

  private static void put(byte[] bytes, int at, String text) {
    byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(latin, 0, bytes, at, Math.min(latin.length, bytes.length - at));
  }

  private String filled(String template) {
    StringBuilder text = new StringBuilder();
    Matcher fields = FIELD.matcher(template);
    while (fields.find()) {
      fields.appendReplacement(text, value(fields.group(1)));
    }
    return fields.appendTail(text).toString();
  }

  private String value(String field) {
    if (field.startsWith("end")) {
      return time(field.substring(3), 500 + cue * STEP_MILLIS + 350);
    }
    return switch (field) {
      case "n" -> Long.toString(cue + 1);
      case "text" -> texts.get(random.nextInt(texts.size()));
      case "word", "word1", "word2" -> WORDS[(int) ((cue * 7 + field.length()) % WORDS.length)];
      case "name" -> cue / 5 % 2 == 0 ? "Ada Moreau" : "Jun Li";
      case "middle" -> time("clock", 500 + cue * STEP_MILLIS + 100);
      case "late" -> time("clock", 500 + cue * STEP_MILLIS + 200);
      default -> time(field, 500 + cue * STEP_MILLIS);
    };
  }

  private static String time(String form, long millis) {
    return switch (form) {
      case "ms" -> Long.toString(millis);
      case "ticks" -> millis + "0000";
      case "tenths" -> Long.toString(millis / 100);
      case "frame" -> Long.toString(millis / 40);
      case "seconds" -> millis / 1000 + "." + fraction(millis);
      case "codes" -> CODES[(int) (millis / STEP_MILLIS % 3)].repeat(3).strip();
      case "unit" -> time("seconds", millis) + "s";
      case "hms" -> hms(millis);
      case "clock" -> hms(millis) + "." + fraction(millis);
      case "comma" -> hms(millis) + "," + fraction(millis);
      case "frames" -> hms(millis) + ":" + two(millis % 1000 / 40);
      case "minutes" ->
          two(millis / 60_000) + ":" + two(millis / 1000 % 60) + "." + fraction(millis);
      default -> throw new IllegalArgumentException(form);
    };
  }

  private static String hms(long millis) {
    return two(millis / 3_600_000)
        + ":"
        + two(millis / 60_000 % 60)
        + ":"
        + two(millis / 1000 % 60);
  }

  private static String fraction(long millis) {
    return Long.toString(1000 + millis % 1000).substring(1);
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }
}
