package cuepoint.collection;

import static cuepoint.collection.FolderFixture.vtt;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.Recording;
import cuepoint.video.Video;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the names of files say: of which talk they are, and in which language. */
class FileNamesTest {
  @TempDir private Path folder;
  private FolderFixture files;

  @BeforeEach
  void files() {
    files = new FolderFixture(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN, en",
    "eng, en",
    "en-US, en-US",
    "en_us, en-US",
    "EN-GB, en-GB",
    "es-419, es-419",
    "zh-Hans, zh-Hans",
    "zh-Hant-HK, zh-Hant-HK",
    "zh-tw, zh-TW",
    "pt-br, pt-BR",
    "en-orig, en",
    "en-de, en",
    "de-en-US, de",
    "zh-Hans-en, zh-Hans",
    "pt-BR-en, pt-BR",
    "en-ar, en",
    "en-nP7-2PuUl7o, en",
    "pt-BR-j3PyPqV-e1s, pt-BR",
    "en-GB-xyz, en-GB",
    "ger, de",
    "deu, de",
    "fre, fr",
    "chi, zh",
    "cze, cs",
    "fil, fil",
    "yue, yue",
    "iw, he",
    "English, en",
    "Portuguese (Brazil), pt-BR",
    "Chinese (Traditional), zh-Hant",
    "en.sdh, en",
    "en.hi, en",
    "hi, hi",
    "hi.sdh, hi",
    "de.forced, de",
    "en.cc, en",
    "en-sdh, en",
    "en.default, en",
  })
  void aLanguageBehindTheStem(String name, String language) throws IOException {
    files.write("conf/talk." + name + ".srt", "1\n00:00:01,000 --> 00:00:03,000\nhello\n");
    assertThat(talks()).containsExactly("conf/talk " + language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "node.js", "talk. Or", "to-do.to-do", "probes-fr", "talk_de", "Part 1", "Ship it.Now",
        "v1.0", "a.new", "talk.en-X", "intro.To", "learn-English", "fireside-chat", "a.transcript",
        "x.Deutsch", "program-analysis", "Learn (English)"
      })
  void aTitleIsNotCut(String stem) throws IOException {
    files.write("conf/" + stem + ".vtt", vtt("hello"));
    assertThat(Collection.open(folder).talks()).hasSize(1);
    assertThat(Collection.open(folder).talks().getFirst().name().stem()).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({
    "-fr, fr",
    "_de, de",
    "-zh-TW, zh-TW",
    "_pt_BR, pt-BR",
    " (English), en",
    " [es], es",
    "-en-forced, en",
    "_en_sdh, en",
    ".Deutsch, de",
    ".français, fr",
    "_日本語, ja",
    ".new, new",
    ".forced.es, es",
    ".En, en",
  })
  void anotherFileOfTheStemConfirmsALanguage(String end, String language) throws IOException {
    files.write("conf/talk.json", "{\"title\": \"Talk\"}");
    files.write("conf/talk" + end + ".vtt", vtt("hello"));
    assertThat(talks()).containsExactly("conf/talk " + language);
  }

  @Test
  void metadataOrARecordingOfTheWholeNameKeepsItWhole() throws IOException {
    files.write("conf/intro.vtt", vtt("hello"));
    files.write("conf/intro-ml.vtt", vtt("hello"));
    files.write("conf/intro-ml.mp4", "");
    files.write("conf/intro-is.vtt", vtt("hello"));
    files.write("conf/intro-is.json", "{\"title\": \"What it is\"}");
    assertThat(Collection.open(folder).talks())
        .extracting(TalkFiles::id)
        .containsExactlyInAnyOrder("conf/intro", "conf/intro-ml", "conf/intro-is");
  }

  @Test
  void namesInNfcAndNfdAreTheSame() throws IOException {
    String name = "Pokémon";
    files.write(
        "conf/" + Normalizer.normalize(name, Normalizer.Form.NFD) + ".json", "{\"title\": \"P\"}");
    files.write(
        "conf/" + Normalizer.normalize(name, Normalizer.Form.NFC) + ".en.vtt", vtt("hello"));
    assertThat(talks()).containsExactly("conf/Pokemon en");
  }

  @Test
  void aWordInBracketsIsNoVideo() throws IOException {
    files.write("conf/Opening [translation].en.vtt", vtt("hello"));
    files.write("conf/Closing [translation].en.vtt", vtt("hello"));
    files.write("conf/Day [2024-part-2].en.vtt", vtt("hello"));
    assertThat(recordings()).hasSize(3).allMatch(one -> one.talk().video().isEmpty());
  }

  @Test
  void aWordInBracketsIsAVideoWhereYtDlpSaysSo() throws IOException {
    files.write("conf/Opening [translation].en.vtt", vtt("hello"));
    files.write("conf/Opening [translation].info.json", "{\"title\": \"Opening\"}");
    assertThat(talks()).containsExactly("conf/translation en");
  }

  @Test
  void anIdAtTheEndOfANameIsOneWhereAnotherFileHasIt() throws IOException {
    files.write("conf/Probes-aB_9xkyQ-k1.en.vtt", vtt("hello"));
    files.write("conf/aB_9xkyQ-k1.json", "{\"title\": \"Probes\"}");
    files.write("conf/Other-bB_9xkyQ-k1.en.vtt", vtt("hello"));
    assertThat(talks())
        .containsExactlyInAnyOrder("conf/aB_9xkyQ-k1 en", "conf/Other-bB_9xkyQ-k1 en");
  }

  @Test
  void zoomsRecordingIsOneTalk() throws IOException {
    files.write("conf/GMT20250102-030405_Recording.transcript.vtt", vtt("hello"));
    files.write("conf/GMT20250102-030405_Recording.cc.vtt", vtt("hello"));
    files.write("conf/GMT20250102-030405_RecordingnewChat.txt", "10:00:01 From Ada: hello\n");
    files.write("conf/GMT20250102-030405_Recording_gallery_1920x1080.mp4", "");
    assertThat(recordings()).hasSize(1);
    assertThat(recordings().getFirst().talk().video())
        .contains(Video.local("conf/GMT20250102-030405_Recording_gallery_1920x1080.mp4"));
  }

  @Test
  void aTextThatIsWebVttHasItsNameWithoutTxt() throws IOException {
    files.write("conf/talk.en.vtt.txt", vtt("hello"));
    assertThat(talks()).containsExactly("conf/talk en");
  }

  @Test
  void copiesAreNotOtherTalks() throws IOException {
    files.write("conf/talk.en.vtt", vtt("hello"));
    files.write("conf/talk.en (1).vtt", vtt("hello"));
    files.write("conf/talk.en (2).vtt", vtt("another"));
    files.write("conf/Keynote.vtt", vtt("one day"));
    files.write("conf/Keynote (1).vtt", vtt("another day"));
    assertThat(Collection.open(folder).talks())
        .extracting(TalkFiles::id)
        .containsExactlyInAnyOrder("conf/talk", "conf/Keynote", "conf/Keynote-1-");
    assertThat(Collection.open(folder).passedOver())
        .extracting(ListedFile::path)
        .containsExactly("conf/talk.en (1).vtt");
  }

  @ParameterizedTest
  @CsvSource({
    "' - Transcript', und",
    "_transcript, und",
    "' – Transcript', und",
    ".whisper.en, en",
    "_large-v3_en, en",
    ".large-v3, und",
    ".English [SDH], en",
    ".[English], en",
    "'.en[cc]', en",
    ".2_English, en",
    "_track3_[eng], en",
    ".Brazilian Portuguese, pt-BR",
    ".Chinese (Simplified), zh-Hans",
    ".Spanish (Latin America), es-419",
    ".chs, zh-Hans",
    ".jp, ja",
    ".de_DRAFT, de",
    ".en-x-autogen, en",
    ".mp4.en, en",
    ".en.1, en",
    ".en.fixed, en",
    ".en.ai, en",
    ".eng.utf8, en",
    ".en_US.UTF-8, en-US",
    ".ai-zh, zh",
    ".spa-lat, es-419",
    ".Castellano, es",
    ".qaa, und",
    ".diarized, und",
    "_words, und",
    ".en.word, en",
  })
  void whatToolsAddIsNotOfTheTitle(String end, String language) throws IOException {
    files.write("conf/talk.mp4", "");
    files.write("conf/talk" + end + ".srt", "1\n00:00:01,000 --> 00:00:03,000\n12\n");
    assertThat(talks()).containsExactly("conf/talk " + language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "talk.mp4",
        "talk_1920x1080.mp4",
        "talk-1080.mp4",
        "talk_webm-hd.webm",
        "talk_mp3.mp3",
        "talk - Recording.mp4",
        "talk.f137.mp4"
      })
  void whatIsAddedToRecordingsIsNotOfTheTitle(String recording) throws IOException {
    files.write("conf/" + recording, "");
    files.write("conf/talk.en.vtt", vtt("hello"));
    assertThat(recordings().getFirst().talk().video()).contains(Video.local("conf/" + recording));
  }

  @Test
  void captionsNamedLikeTheRecordingAreOfItsTalk() throws IOException {
    files.write("conf/talk.mp4", "");
    files.write("conf/talk.mp4.srt", "1\n00:00:01,000 --> 00:00:03,000\nhello\n");
    files.write("conf/talk.mp4.json", "{\"title\": \"Probes\"}");
    assertThat(recordings()).hasSize(1);
    assertThat(recordings().getFirst().talk().title()).isEqualTo("Probes");
  }

  @Test
  void severalLanguagesBehindHyphensConfirmEachOther() throws IOException {
    files.write("conf/talk-en.vtt", vtt("hello"));
    files.write("conf/talk-pt-BR.vtt", vtt("hello"));
    files.write("conf/check-in.vtt", vtt("hello"));
    files.write("conf/check-up.vtt", vtt("hello"));
    files.write("conf/9c9de5e8-0a1e-484a-b099-e80766180a6d-fr.vtt", vtt("hello"));
    assertThat(talks())
        .containsExactlyInAnyOrder(
            "conf/talk en",
            "conf/check-in und",
            "conf/check-up und",
            "conf/9c9de5e8-0a1e-484a-b099-e80766180a6d fr");
  }

  @Test
  void aNameThatIsAnIdIsThatOfAVideo() throws IOException {
    files.write("conf/aB_9xkyQ-k1.en.vtt", vtt("hello"));
    files.write("conf/translation.en.vtt", vtt("hello"));
    assertThat(recordings())
        .extracting(one -> one.talk().title() + one.talk().video().map(Video::url).orElse(""))
        .containsExactly("aB_9xkyQ-k1https://youtu.be/aB_9xkyQ-k1", "translation");
  }

  private List<String> talks() throws IOException {
    return recordings().stream()
        .map(one -> one.talk().id() + " " + one.transcripts().getFirst().language())
        .toList();
  }

  private List<Recording> recordings() throws IOException {
    Collection collection = Collection.open(folder);
    return collection.talks().stream()
        .flatMap(talk -> collection.read(talk).recording().stream())
        .toList();
  }
}
