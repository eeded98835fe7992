package cuepoint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.collection.Collection;
import cuepoint.collection.FileProblem;
import cuepoint.collection.ListedFile;
import cuepoint.collection.TalkFiles;
import cuepoint.collection.TalkReading;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Folders as people have them: which file belongs to which talk, and which captions are taken. */
class PairingCasesTest {
  private static final String BETTER = "captions beside better ones of the language";

  @Test
  void yt_dlpsTrackIds() throws IOException {
    Folder folder = new Folder("01-ytdlp-lang-id");
    assertThat(folder.talks())
        .containsExactlyInAnyOrder(
            "conf/aAiEz1vAmo4 Probes en: we add probes to rust | fr: nous ajoutons des sondes",
            "conf/bAiEz1vAmo4 Other en: we add kernels to rust");
    assertThat(folder.passedOver()).isEmpty();
  }

  @Test
  void chatsAndComments() throws IOException {
    Folder folder = new Folder("02-live-chat");
    assertThat(folder.talks()).containsExactly("conf/C2E36Q6h3LY Stream en: we add probes to rust");
    assertThat(folder.passedOver())
        .isEqualTo(
            Map.of(
                "conf/Stream [C2E36Q6h3LY].comments.json", "comments",
                "conf/Stream [C2E36Q6h3LY].live_chat.json", "chats"));
  }

  @Test
  void languagesAndFlags() throws IOException {
    Folder folder = new Folder("03-hi-sdh");
    assertThat(folder.talks())
        .containsExactly(
            "conf/probes Probes en: we add probes to rust | de: underscore language"
                + " | fil: filipino text | fr: hyphen language | und: unknown tongue"
                + " | yue: cantonese text");
    assertThat(folder.passedOver())
        .isEqualTo(
            Map.of(
                "conf/probes.English.srt", BETTER,
                "conf/probes.en.forced.srt", BETTER,
                "conf/probes.en.hi.srt", BETTER,
                "conf/probes.en.sdh.srt", BETTER,
                "conf/probes.fre.srt", BETTER,
                "conf/probes.ger.srt", BETTER));
  }

  @Test
  void allFormatsOfOneRunAreOneTranscript() throws IOException {
    Folder folder = new Folder("08-whisper-all-formats");
    assertThat(folder.talks()).containsExactly("conf/talk Talk en: We add probes to rust.");
    Recording talk = folder.recordings().getFirst();
    assertThat(talk.transcripts()).hasSize(1);
    assertThat(talk.transcripts().getFirst().cues().getFirst().words()).isNotEmpty();
    assertThat(folder.passedOver().keySet())
        .containsExactly("conf/talk.srt", "conf/talk.tsv", "conf/talk.txt", "conf/talk.vtt");
  }

  @Test
  void untimedTextDoesNotReplaceCaptions() throws IOException {
    Folder folder = new Folder("09-notes-beat-captions");
    assertThat(folder.talks()).containsExactly("conf/aaaaaaaaaaa Talk en: we add probes");
    assertThat(folder.recordings().getFirst().transcripts().getFirst().cues())
        .extracting(Cue::text)
        .containsExactly("we add probes", "to rust", "programs today");
    assertThat(folder.passedOver())
        .isEqualTo(
            Map.of(
                "conf/Talk [aaaaaaaaaaa].description",
                "descriptions",
                "conf/Talk [aaaaaaaaaaa].txt",
                BETTER));
  }

  @Test
  void whatLiesBesideTalksIsNotSpeech() throws IOException {
    Folder folder = new Folder("10-readme-schedule");
    assertThat(folder.recordings()).extracting(one -> one.talk().id()).containsExactly("conf/talk");
    assertThat(folder.said()).containsExactly("we add probes", "and that was all of it");
    assertThat(folder.passedOver())
        .containsEntry("conf/README.md", "texts about the folder")
        .containsEntry("conf/talk.chapters.txt", "chapters")
        .containsEntry("conf/talk.chapters.vtt", "chapters")
        .containsEntry("conf/talk.slides.vtt", "slides")
        .containsEntry("conf/talk.thumbnails.vtt", "thumbnails");
  }

  @Test
  void layouts() throws IOException {
    Folder folder = new Folder("20-layout");
    assertThat(folder.talks())
        .containsExactlyInAnyOrder(
            "20-layout/loose loose en: loose probes",
            "Channel-Season-2024/aaaaaaaaaaa Nested en: nested probes",
            "conf/...And-justice ...And justice en: dots",
            "conf/Closing-translation- Closing [translation] en: translation two",
            "conf/Opening-translation- Opening [translation] en: translation one",
            "conf/GMT20240101-100000_Recording GMT20240101-100000 Recording und: zoom",
            "conf/Old-style-aaaaaaaaaab old youtube-dl en: old probes",
            "conf/Older-aaaaaaaaaac Older-aaaaaaaaaac en: old two",
            "conf/Pokemon- NFD title en: normal probes",
            "conf/aaaaaaaaaad Probes： “an” introduction？ A⧸B ｜ C＂ en: full width",
            "conf/Ship-it.-Or Ship it. Or und: period",
            "conf/Upper case title en: case probes",
            "conf/dup dup en: dup",
            "conf/reg reg en: plain",
            "conf/win win en: winext",
            "conf/aaaaaaaaaae 🚀 Rust in 100% production #rust & more? en: emoji",
            "conf2-day1/a a en: day one probes");
    assertThat(folder.passedOver())
        .isEqualTo(
            Map.of(
                "conf/GMT20240101-100000_Recording.cc.vtt", BETTER,
                "conf/dup.en (1).vtt", "copies",
                "conf/reg.en-GB.vtt", BETTER,
                "conf/reg.en-US.vtt", BETTER,
                "conf/reg.en-en.vtt", BETTER,
                "conf/reg.en-orig.vtt", BETTER,
                "conf/win.en.vtt.bak", "unfinished files and backups",
                "conf/win.en.vtt.part", "unfinished files and backups"));
    assertThat(folder.recordings())
        .filteredOn(one -> one.talk().video().isPresent())
        .extracting(one -> one.talk().id())
        .contains("conf/GMT20240101-100000_Recording")
        .doesNotContain("conf/Closing-translation-", "conf/Opening-translation-");
    assertThat(folder.recordings())
        .extracting(one -> one.talk().event().name())
        .contains("Channel / Season 2024", "conf2 / day1", "20-layout", "conf");
  }

  @Test
  void regionsAreOneLanguage() throws IOException {
    Folder folder = new Folder("21-variants-duplicate");
    assertThat(folder.talks()).containsExactly("conf/reg Reg en: we add probes to rust");
    assertThat(folder.passedOver().keySet())
        .containsExactly(
            "conf/reg.en-CA.vtt",
            "conf/reg.en-GB.vtt",
            "conf/reg.en-US.vtt",
            "conf/reg.en-de.vtt",
            "conf/reg.en-en.vtt");
  }

  @Test
  void manyLanguages() throws IOException {
    Folder folder = new Folder("23-many-languages");
    assertThat(folder.recordings())
        .extracting(one -> one.talk().id() + " " + one.transcripts().getFirst().language())
        .containsExactlyInAnyOrder(
            "conf/t-de de",
            "conf/t-en en",
            "conf/t-es es",
            "conf/t-fi fi",
            "conf/t-fr fr",
            "conf/t-it it",
            "conf/t-ja ja",
            "conf/t-ko ko",
            "conf/t-nl nl",
            "conf/t-pt pt",
            "conf/t-ru ru",
            "conf/t-zh zh",
            "conf/t-zh-TW zh-TW");
    assertThat(folder.passedOver()).isEmpty();
  }

  private static final class Folder {
    private final Collection collection;
    private final List<TalkReading> readings = new ArrayList<>();

    Folder(String name) throws IOException {
      Path root = SharedData.require("cases/captions/" + name);
      collection = Collection.open(root);
      for (TalkFiles talk : collection.talks()) {
        readings.add(collection.read(talk));
      }
      assertThat(readings.stream().flatMap(one -> one.problems().stream()))
          .extracting(FileProblem::toString)
          .isEmpty();
      assertEveryFileIsListed(root);
    }

    private void assertEveryFileIsListed(Path root) throws IOException {
      try (Stream<Path> files = Files.walk(root)) {
        assertThat(collection.files())
            .extracting(ListedFile::path)
            .containsExactlyInAnyOrderElementsOf(
                files
                    .filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .toList());
      }
    }

    List<Recording> recordings() {
      return readings.stream().flatMap(reading -> reading.recording().stream()).toList();
    }

    List<String> talks() {
      return recordings().stream().map(Folder::text).toList();
    }

    private static String text(Recording recording) {
      return "%s %s %s"
          .formatted(
              recording.talk().id(),
              recording.talk().title(),
              recording.transcripts().stream()
                  .map(one -> one.language() + ": " + one.cues().getFirst().text())
                  .collect(Collectors.joining(" | ")));
    }

    List<String> said() {
      return recordings().stream()
          .flatMap(one -> one.transcripts().stream())
          .flatMap(one -> one.cues().stream())
          .map(Cue::text)
          .toList();
    }

    Map<String, String> passedOver() {
      Map<String, String> kinds = new TreeMap<>();
      Stream.concat(
              collection.passedOver().stream(),
              readings.stream().flatMap(one -> one.passedOver().stream()))
          .forEach(file -> kinds.put(file.path(), file.passedOver().orElseThrow().kind()));
      return kinds;
    }
  }
}
