package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cuepoint.caption.cue.Repair;
import cuepoint.talk.Cue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordDocumentTest {
  @TempDir Path folder;

  @Test
  void whatTeamsWrites() {
    Captions captions =
        read(
            document(
                p(style("Title") + r("Weekly talk")),
                p(r("May 1, 2024, 8:00AM")),
                p(r("35m 10s")),
                p(r("Ada Moreau started transcription")),
                p(
                    "<w:r><w:br/></w:r>"
                        + r("Ada Moreau")
                        + r("   0:05")
                        + br()
                        + r("we add ")
                        + r("probes")),
                p("<w:r><w:br/></w:r>" + r("Jun   0:09") + br() + r("to rust")),
                p("<w:r><w:br/></w:r>" + r("Ada Moreau   1:00:02") + br() + r("late"))));
    assertThat(captions.format()).contains("docx");
    assertThat(captions.cues())
        .filteredOn(Cue::timed)
        .extracting(Cue::startMillis, Cue::speaker, Cue::text)
        .containsExactly(
            tuple(5000L, Optional.of("Ada Moreau"), "we add probes"),
            tuple(9000L, Optional.of("Jun"), "to rust"),
            tuple(3_602_000L, Optional.of("Ada Moreau"), "late"));
    assertThat(texts(captions)).doesNotContain("Weekly talk");
    assertThat(captions.problems()).isEmpty();
  }

  @Test
  void whatWordAndOlderTeamsWrite() {
    Captions captions =
        read(
            document(
                p(r("00:00:05.120 --> 00:00:08.000") + br() + r("Ada Moreau") + br() + r("we add")),
                p(r("00:00:09.000 --> 00:00:11.000") + br() + r("Jun") + br() + r("probes")),
                p(
                    r("00:00:12.000 --> 00:00:14.000")
                        + br()
                        + r("Ada Moreau")
                        + br()
                        + r("to rust"))));
    assertThat(captions.cues())
        .extracting(Cue::startMillis, Cue::endMillis, Cue::speaker, Cue::text)
        .containsExactly(
            tuple(5120L, 8000L, Optional.of("Ada Moreau"), "we add"),
            tuple(9000L, 11_000L, Optional.of("Jun"), "probes"),
            tuple(12_000L, 14_000L, Optional.of("Ada Moreau"), "to rust"));
  }

  @Test
  void tables() {
    Captions captions =
        read(
            document(
                "<w:tbl>"
                    + row("Time", "Speaker", "Transcript")
                    + row("0:05", "Ada Moreau", "we add probes")
                    + row("0:09", "Jun", "to rust")
                    + row("1:00", "Ada Moreau", "late")
                    + "</w:tbl>"));
    assertThat(captions.cues())
        .extracting(Cue::startMillis, Cue::speaker, Cue::text)
        .containsExactly(
            tuple(5000L, Optional.of("Ada Moreau"), "we add probes"),
            tuple(9000L, Optional.of("Jun"), "to rust"),
            tuple(60_000L, Optional.of("Ada Moreau"), "late"));
  }

  @Test
  void onlyWhatAReaderSees() {
    Captions captions =
        read(
            document(
                p(
                    r("0:05 we ")
                        + "<w:del><w:r><w:delText>drop</w:delText></w:r></w:del>"
                        + "<w:ins>"
                        + r("add")
                        + "</w:ins>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly</w:t></w:r>"
                        + "<w:hyperlink r:id=\"x\">"
                        + r(" probes")
                        + "</w:hyperlink>"),
                p(
                    r("0:09 to")
                        + "<w:r><w:tab/></w:r>"
                        + r("rust")
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r>"),
                p(r("0:14 &amp; late"))));
    assertThat(texts(captions)).containsExactly("we add probes", "to rust", "& late");
  }

  @Test
  void aDocumentWithoutTimesIsProse() throws IOException {
    byte[] document = document(p(r("We added probes.")), p(r("Then we looked.")));
    Captions captions = read(document);
    assertThat(texts(captions)).containsExactly("We added probes.", "Then we looked.");
    assertThat(captions.cues()).noneMatch(Cue::timed);
    assertThat(captions.repairs().counts()).containsEntry(Repair.UNTIMED, 1);
    assertThat(CaptionFile.isTimedText(Files.write(folder.resolve("a.docx"), document))).isFalse();
    byte[] timed = document(p(r("0:05 we add")), p(r("0:09 probes")), p(r("0:12 to rust")));
    assertThat(CaptionFile.isTimedText(Files.write(folder.resolve("b.docx"), timed))).isTrue();
  }

  @Test
  void whatIsNotReadSaysWhy() {
    byte[] old = new byte[2000];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
    assertThat(read(old).problems().getFirst().message()).contains("saved as .docx");
    byte[] sheet = zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>");
    assertThat(read(sheet).problems().getFirst().message()).contains("without a Word document");
    byte[] broken = document(p(r("0:05 we add probes")));
    assertThat(read(Arrays.copyOf(broken, broken.length / 2)).problems()).isNotEmpty();
    byte[] malformed = zip("[Content_Types].xml", "", "word/document.xml", "<w:document><w:p>");
    assertThat(read(malformed).problems().getFirst().message()).contains("not well-formed");
    byte[] latin =
        zip(StandardCharsets.ISO_8859_1, "[Content_Types].xml", "", "word/document.xml", "<a>é");
    assertThat(read(latin).problems().getFirst().message()).contains("cannot be read", "UTF-8");
  }

  @Test
  void anArchiveThatUnpacksToTooMuchIsNotUnpacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    assertThat(read(bytes.toByteArray()).problems().getFirst().message())
        .contains("more than 256 MB");
  }

  private static byte[] document(String... body) {
    return zip(
        "[Content_Types].xml",
        "<Types/>",
        "word/document.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<w:body>"
            + String.join("", body)
            + "</w:body></w:document>");
  }

  private static byte[] zip(String... namesAndTexts) {
    return zip(StandardCharsets.UTF_8, namesAndTexts);
  }

  private static byte[] zip(Charset charset, String... namesAndTexts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(charset));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static String p(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String br() {
    return "<w:r><w:br/></w:r>";
  }

  private static String style(String id) {
    return "<w:pPr><w:pStyle w:val=\"" + id + "\"/></w:pPr>";
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(p(r(cell))).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }
}
