import cuepoint.caption.CaptionCharset;
import cuepoint.caption.Captions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Counts how often the charset of subtitles is guessed so that no letter is wrong. The subtitles
 * are made of a folder of GNU gettext's compiled translations, {@code LANGUAGE/LC_MESSAGES/*.mo}.
 * After {@code mvn package}:
 *
 * <pre>java -cp 'target/classes:target/lib/*' src/bench/CharsetAccuracy.java FOLDER [SAMPLES]</pre>
 */
class CharsetAccuracy {
  private static final List<String> ROWS =
      List.of(
          "windows-1250 pl cs sk hu ro hr sl bs sq",
          "ISO-8859-2 pl cs sk hu hr sl",
          "IBM852 pl cs sk hu hr sl",
          "x-MacCentralEurope pl cs sk hu",
          "windows-1251 ru uk bg be sr mk",
          "KOI8-R ru bg",
          "KOI8-U uk",
          "IBM866 ru bg be",
          "ISO-8859-5 ru bg sr",
          "x-MacCyrillic ru uk bg",
          "windows-1252 de fr es it pt nl sv da nb fi is ca",
          "x-MacRoman de fr es it pt nl sv da nb fi is ca",
          "IBM850 de fr es it pt sv da",
          "ISO-8859-15 fr fi",
          "windows-1253 el",
          "ISO-8859-7 el",
          "windows-1254 tr",
          "windows-1255 he",
          "windows-1256 ar fa",
          "ISO-8859-6 ar",
          "windows-1257 lt lv et",
          "ISO-8859-13 lt lv",
          "x-windows-874 th",
          "Shift_JIS ja",
          "EUC-JP ja",
          "GBK zh_CN",
          "Big5 zh_TW",
          "EUC-KR ko");

  private static final int[] CUES = {2, 5, 20};

  private static int right;
  private static int wrong;
  private static int rightInDoubt;
  private static int wrongInDoubt;

  public static void main(String[] arguments) throws IOException {
    int samples = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
    Path file = Files.createTempFile("charset", ".srt");
    double[] sums = new double[CUES.length];
    int rows = 0;
    for (String row : ROWS) {
      String[] names = row.split(" ");
      for (int i = 1; i < names.length; i++, rows++) {
        List<String> texts = texts(Path.of(arguments[0]), names[i], Charset.forName(names[0]));
        System.out.printf("%-20s %-6s", names[0], names[i]);
        for (int size = 0; size < CUES.length; size++) {
          double share = share(texts, CUES[size], samples, names[0], file);
          sums[size] += share;
          System.out.printf(" %5.1f", share);
        }
        System.out.println();
      }
    }
    for (int size = 0; size < CUES.length; size++) {
      System.out.printf("%d cues: %.1f %%%n", CUES[size], sums[size] / rows);
    }
    System.out.printf(
        "wrong: %d, of which %d in doubt; right: %d, of which %d in doubt%n",
        wrong, wrongInDoubt, right, rightInDoubt);
    Files.delete(file);
  }

  private static double share(List<String> texts, int cues, int samples, String charset, Path file)
      throws IOException {
    int tried = 0;
    int good = 0;
    for (int at = 0; at + cues <= texts.size() && tried < samples; at += cues, tried++) {
      StringBuilder srt = new StringBuilder();
      for (int i = 0; i < cues; i++) {
        String time = "00:00:%02d,000 --> 00:00:%02d,900";
        srt.append(i + 1).append('\n').append(time.formatted(i, i)).append('\n');
        srt.append(texts.get(at + i)).append("\n\n");
      }
      Files.write(file, srt.toString().getBytes(Charset.forName(charset)));
      good += isRight(file, srt.toString(), charset) ? 1 : 0;
    }
    return tried == 0 ? 100 : 100.0 * good / tried;
  }

  private static boolean isRight(Path file, String text, String charset) throws IOException {
    CaptionCharset guess = Captions.read(file).charset().orElseThrow();
    Charset guessed =
        CaptionCharset.named(guess.name()).orElseGet(() -> Charset.forName("x-" + guess.name()));
    boolean same = text.equals(new String(text.getBytes(Charset.forName(charset)), guessed));
    boolean doubt = guess.alternative().isPresent();
    right += same ? 1 : 0;
    wrong += same ? 0 : 1;
    rightInDoubt += same && doubt ? 1 : 0;
    wrongInDoubt += !same && doubt ? 1 : 0;
    return same;
  }

  /** Sentences of a language that a charset can write, and that are not all ASCII, in any order. */
  private static List<String> texts(Path folder, String language, Charset charset)
      throws IOException {
    TreeSet<String> found = new TreeSet<>();
    Path files = folder.resolve(language).resolve("LC_MESSAGES");
    try (Stream<Path> all = Files.isDirectory(files) ? Files.list(files) : Stream.empty()) {
      for (Path file : all.filter(one -> one.toString().endsWith(".mo")).toList()) {
        translations(ByteBuffer.wrap(Files.readAllBytes(file))).stream()
            .filter(text -> text.length() >= 25 && text.length() <= 160)
            .filter(text -> text.chars().noneMatch(c -> "<>%{}\\\n\uFFFD".indexOf(c) >= 0))
            .filter(text -> text.chars().anyMatch(c -> c >= 128))
            .filter(text -> charset.newEncoder().canEncode(text))
            .forEach(found::add);
      }
    }
    List<String> texts = new ArrayList<>(found);
    Collections.shuffle(texts, new Random(1));
    return texts;
  }

  /** The strings of the second table of a file, as GNU gettext's manual describes it. */
  private static List<String> translations(ByteBuffer file) {
    file.order(file.getInt(0) == 0x950412DE ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    List<String> texts = new ArrayList<>();
    for (int i = 1; i < file.getInt(8); i++) {
      int entry = file.getInt(16) + 8 * i;
      byte[] text = new byte[file.getInt(entry)];
      file.get(file.getInt(entry + 4), text);
      texts.add(new String(text, StandardCharsets.UTF_8).split("\0", 2)[0]);
    }
    return texts;
  }
}
