package cuepoint.collection;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.Chapter;
import cuepoint.talk.Talk;
import cuepoint.video.Video;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Metadata in the forms that people and programs write. */
class TalkMetadataTest {
  @TempDir Path folder;
  private FolderFixture files;

  @BeforeEach
  void files() {
    files = new FolderFixture(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkIsNoPartOfTheFile(Charset charset) throws IOException {
    Path file = files.write("conf/a.json", "");
    Files.writeString(file, "\uFEFF{\"title\": \"Où?\"}", charset);
    assertThat(talk().title()).isEqualTo("Où?");
  }

  @Test
  void utf16NeedsNoMark() throws IOException {
    Path file = files.write("conf/a.json", "");
    Files.writeString(file, "{\"title\": \"Où?\"}", StandardCharsets.UTF_16LE);
    assertThat(talk().title()).isEqualTo("Où?");
  }

  @Test
  void anotherCharsetIsNamed() throws IOException {
    Path file = files.write("conf/a.json", "");
    Files.writeString(file, "{\"title\": \"Où?\"}", StandardCharsets.ISO_8859_1);
    assertThat(problems())
        .containsExactly("conf/a.json: cannot be read: not text in UTF-8 or UTF-16");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'speakers': ['Ada Moreau', 'Jun Okafor']",
        "'speakers': [{'name': 'Ada Moreau', 'id': 'x'}, {'name': 'Jun Okafor'}]",
        "'speakers': [{'firstName': 'Ada', 'lastName': 'Moreau'}, {'fullName': 'Jun Okafor'}]",
        "'speakers': ['Ada Moreau', null, '', 'Jun Okafor', 'Jun Okafor']",
        "'speakers': 'Ada Moreau, Jun Okafor'",
        "'speakers': 'Ada Moreau and Jun Okafor'",
        "'speakers': 'Ada Moreau & Jun Okafor'",
        "'speakers': 'Ada Moreau; Jun Okafor'",
        "'speakers': null, 'speaker': 'Ada Moreau / Jun Okafor'",
        "'persons': [{'full_public_name': 'Ada Moreau'}, {'public_name': 'Jun Okafor'}]",
        "'presenters': [{'first_name': 'Ada', 'last_name': 'Moreau'}, {'name': 'Jun Okafor'}]",
        "'speakers': [{'speaker': {'name': 'Ada Moreau'}}, {'name': {'en': 'Jun Okafor'}}]"
      })
  void speakersAreNamedInManyForms(String metadata) throws IOException {
    assertThat(talk(metadata).speakers()).containsExactly("Ada Moreau", "Jun Okafor");
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moreau, Ada",
        "Ada Moreau, PhD",
        "Ada Moreau (Acme, Inc.)",
        "Hans von und zu Moreau",
        "José Ortega y Gasset"
      })
  void oneSpeakerStaysOne(String name) throws IOException {
    assertThat(talk("'speakers': '" + name + "'").speakers()).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Ada Moreau, Jun Okafor and Lin Ito | Ada Moreau/Jun Okafor/Lin Ito",
        "Ada Moreau, Jun Okafor, and Lin Ito | Ada Moreau/Jun Okafor/Lin Ito",
        "Ada and Jun | Ada/Jun",
        "Moreau, Ada; Okafor, Jun | Moreau, Ada/Okafor, Jun",
        "山田太郎、鈴木花子 | 山田太郎/鈴木花子"
      })
  void manySpeakersInOneString(String speakers, String names) throws IOException {
    assertThat(talk("'speakers': '" + speakers + "'").speakers()).containsExactly(names.split("/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'speakers': [1, 'Ada Moreau']",
        "'speakers': [{'id': 7}, 'Ada Moreau']",
        "'speakers': ['0b04f13d-1e18-4f1d-814e-4979aa7c9c44', 'Ada Moreau']",
        "'speakers': [['Jun'], 'Ada Moreau']"
      })
  void whatIsNoNameIsNamedAndTheOthersAreKept(String metadata) throws IOException {
    assertThat(talk(metadata).speakers()).containsExactly("Ada Moreau");
    assertThat(problems())
        .containsExactly("conf/a.json:1: \"speakers\" should be names, or objects with \"name\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'recorded': '2024-05-31'",
        "'recorded': '2024-05-31T23:30:00+02:00'",
        "'recorded': '2024-05-31 23:30'",
        "'date': '2024-05-31T23:30:00.000Z'",
        "'recorded': '20240531'",
        "'upload_date': 20240531",
        "'recorded': '2024/05/31'",
        "'recorded': '31.05.2024'",
        "'recorded': '5/31/2024'",
        "'recorded': 'May 31, 2024'",
        "'recorded': '31st May 2024'",
        "'recorded': 'Fri, 31 May 2024 10:00:00 GMT'",
        "'timestamp': 1717150000",
        "'recorded': null, 'startsAt': '2024-05-31T10:00:00'",
        "'slot': {'start': '2024-05-31T10:00:00+02:00'}",
        "'slots': [{'start': '2024-05-31T10:00:00+02:00'}]",
        "'live_status': 'was_live', 'upload_date': '20240601', 'release_date': '20240531'",
        "'live_status': 'not_live', 'upload_date': '20240531', 'release_date': '20240601'",
        "'date': '2024-05-31T11:00:00.000+01:00', 'release_date': '2024-06-09T00:00:00.000Z'"
      })
  void daysAreReadInTheFormsPeopleWrite(String metadata) throws IOException {
    assertThat(talk(metadata).recorded()).contains(LocalDate.of(2024, 5, 31));
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"11.12.2024", "6/1/2024", "2024-12", "2024", "soon", "2024-13-01", "Ma 31, 2024"})
  void aDayThatMayBeAnotherIsNamed(String day) throws IOException {
    assertThat(talk("'recorded': '" + day + "'").recorded()).isEmpty();
    assertThat(problems())
        .containsExactly("conf/a.json:1: \"recorded\" should be a date such as 2024-12-11");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'duration': 61.5 | 61500",
        "'duration': '61' | 61000",
        "'duration': '1:02:03' | 3723000",
        "'duration': 'PT45M' | 2700000",
        "'duration': '1h 30 min' | 5400000",
        "'duration': '45 minutes' | 2700000",
        "'persons': ['Ada Moreau'], 'start': '10:00', 'duration': '00:45' | 2700000",
        "'code': 'ABC123', 'state': 'confirmed', 'duration': 45 | 2700000",
        "'frontend_link': 'https://media.ccc.de/v/a', 'length': 1800 | 1800000",
        "'startsAt': '2024-05-31T10:00:00', 'endsAt': '2024-05-31T10:45:00' | 2700000"
      })
  void lengthsAreReadInTheirUnit(String metadata, long millis) throws IOException {
    assertThat(talk(metadata).durationMillis()).contains(millis);
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"'00:45'", "'long'", "-1", "1e400", "'45 parsecs'", "','"})
  void aLengthOfUnknownUnitIsNamed(String length) throws IOException {
    assertThat(talk("'duration': " + length).durationMillis()).isEmpty();
    assertThat(problems()).singleElement().asString().startsWith("conf/a.json:1: \"duration\"");
  }

  @Test
  void aTextInSeveralLanguagesIsThatOfTheTalk() throws IOException {
    String texts = "{'de': 'Sonden', 'en': 'Probes', 'fr': null}";
    assertThat(talk("'title': " + texts).title()).isEqualTo("Probes");
    assertThat(talk("'language': 'de', 'title': " + texts).title()).isEqualTo("Sonden");
    assertThat(talk("'title': {'fr': 'Sondes'}").title()).isEqualTo("Sondes");
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'language': 'en_US' | en-US",
        "'language': 'eng' | en",
        "'original_language': 'deu' | de",
        "'content_locale': 'pt-BR' | pt-BR",
        "'language': {'id': 'fr', 'label': 'French'} | fr"
      })
  void languagesBecomeTags(String metadata, String tag) throws IOException {
    assertThat(talk(metadata).language()).isEqualTo(tag);
    assertThat(problems()).isEmpty();
  }

  @Test
  void aLanguageThatIsNoneIsNamed() throws IOException {
    talk("'language': 'Klingon!'");
    assertThat(problems())
        .containsExactly("conf/a.json:1: \"language\" should be a language such as \"en\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'tags': ['a b', 'c']",
        "'tags': 'a b, c'",
        "'tags': [{'name': 'a b'}, {'tag': 'c'}]",
        "'tags': [], 'keywords': ['a b', null, 'c']"
      })
  void tagsAreReadInManyForms(String metadata) throws IOException {
    assertThat(talk(metadata).tags()).containsExactly("a b", "c");
    assertThat(problems()).isEmpty();
  }

  @Test
  void htmlBecomesTextAndOtherAngleBracketsStay() throws IOException {
    assertThat(
            talk("'description': '<p>We use <code>Vec&lt;u8&gt;</code> &amp; more.</p><p>Then: "
                    + "<a href=\\\"x\\\">a link</a><br/>end&uuml;</p>'")
                .description())
        .isEqualTo("We use Vec<u8> & more.\nThen: a link\nendü");
    String plain = "how <transcript>, Vec<u8> and a < b > c look, R&D; &lt; stays";
    assertThat(talk("'description': '" + plain + "'").description()).isEqualTo(plain);
  }

  @Test
  void anAbstractComesBeforeTheDescription() throws IOException {
    assertThat(talk("'abstract': 'Short.', 'description': 'Long.'").description())
        .isEqualTo("Short.\n\nLong.");
    assertThat(talk("'abstract': 'Short.', 'description': ''").description()).isEqualTo("Short.");
    assertThat(talk("'abstract': 'A b', 'description': 'A b c'").description()).isEqualTo("A b c");
    assertThat(talk("'abstract': 'A', 'description': 'A', 'subtitle': 'B'").description())
        .isEqualTo("B\n\nA");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'url': 'https://youtu.be/aaaaaaaaaaa'",
        "'recordingUrl': 'https://youtu.be/aaaaaaaaaaa', 'url': 'https://conf.example/talk'",
        "'video_provider': 'youtube', 'video_id': 'aaaaaaaaaaa'",
        "'host': 'youtube', 'embed_code': 'aaaaaaaaaaa'",
        "'youtube_id': 'aaaaaaaaaaa'",
        "'links': [{'url': 'https://slides.example'}, {'url': 'https://youtu.be/aaaaaaaaaaa'}]",
        "'videos': [], 'webpage_url': 'https://www.youtube.com/watch?v=aaaaaaaaaaa'"
      })
  void theVideoIsNamedInManyFields(String metadata) throws IOException {
    assertThat(talk(metadata).video()).map(Video::url).contains("https://youtu.be/aaaaaaaaaaa");
    assertThat(problems()).isEmpty();
  }

  @Test
  void peerTubesVideoIsATalk() throws IOException {
    Talk talk =
        talk(
            "'uuid': '0b04f13d-1e18-4f1d-814e-4979aa7c9c44', 'name': 'Probes', 'duration':"
                + " 60,'publishedAt': '2024-06-01T10:00:00.000Z', 'language': {'id': null, 'label':"
                + " 'Unknown'},'url':"
                + " 'https://tube.example/videos/watch/0b04f13d-1e18-4f1d-814e-4979aa7c9c44','account':"
                + " {'name': 'ada', 'displayName': 'Ada Moreau'}, 'tags': ['usdt']");
    assertThat(talk.title()).isEqualTo("Probes");
    assertThat(talk.speakers()).containsExactly("Ada Moreau");
    assertThat(talk.recorded()).contains(LocalDate.of(2024, 6, 1));
    assertThat(talk.durationMillis()).contains(60_000L);
    assertThat(talk.video())
        .map(Video::url)
        .hasValueSatisfying(url -> assertThat(url).contains("0b04f13d"));
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Moreau, Main ada channel, Conf 24, Ada Moreau",
    "Conf, Recordings, Conf 24, ''",
    "Conf 24, conf 24, Lyon, ''",
    "Ada, Recordings, Canada, Ada"
  })
  void anAccountIsASpeakerUnlessTheEventOrItsChannelIsCalledSo(
      String account, String channel, String event, String speaker) throws IOException {
    files.write("conf/event.json", "{\"name\": \"" + event + "\"}");
    Talk talk =
        talk(
            "'title': 'Probes', 'account': {'displayName': '"
                + account
                + "'}, 'channel': {'displayName': '"
                + channel
                + "'}");
    assertThat(String.join(", ", talk.speakers())).isEqualTo(speaker);
  }

  @Test
  void aScheduleKnowsTheSpeakersBetterThanAnAccount() throws IOException {
    files.write("conf/own.json", "[{\"title\": \"Probes\", \"speakers\": [\"Ada Moreau\"]}]");
    assertThat(talk("'title': 'Probes', 'account': {'displayName': 'Lin Ito'}").speakers())
        .containsExactly("Ada Moreau");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TBA", "tbd", "TODO", "N/A", "Unknown"})
  void whoIsStillToBeNamedIsNobody(String name) throws IOException {
    assertThat(talk("'speakers': ['" + name + "', 'Ada Moreau']").speakers())
        .containsExactly("Ada Moreau");
    assertThat(talk("'title': 'A', 'speakers': '" + name + "'").speakers()).isEmpty();
    assertThat(problems()).isEmpty();
  }

  @Test
  void jsonMayHoldATalkBesideItsCaptions() throws IOException {
    files.write(
        "conf/a.json",
        """
        {"title": "Locks", "speakers": [{"id": 0, "name": "Ada Moreau"}, {"name": "Speaker 2"}],
         "date": "2024-05-01", "duration": 42.5, "video": "https://youtu.be/aaaaaaaaaaa",
         "segments": [{"start": 1.0, "end": 3.0, "text": "we look at locks"},
                      {"start": 3.5, "end": 6.0, "text": "and at keys"}]}
        """);
    assertThat(talk().title()).isEqualTo("Locks");
    assertThat(talk().speakers()).containsExactly("Ada Moreau");
    assertThat(talk().recorded()).contains(LocalDate.of(2024, 5, 1));
    assertThat(talk().durationMillis()).contains(6000L);
    assertThat(talk().video()).contains(Video.of("https://youtu.be/aaaaaaaaaaa", "").orElseThrow());
    files.write("conf/a.info.json", "{\"title\": \"Locks and keys\"}");
    assertThat(talk().title()).isEqualTo("Locks and keys");
    assertThat(talk().captions()).isPresent();
    assertThat(problems()).isEmpty();
  }

  @Test
  void aLengthOfNothingIsUnknown() throws IOException {
    files.write("conf/a.vtt", FolderFixture.vtt("hello"));
    assertThat(talk("'title': 'A', 'duration': 0").durationMillis()).contains(3000L);
  }

  @Test
  void unknownFieldsAndNullsAreFine() throws IOException {
    Talk talk =
        talk(
            "'title': 'Empty', 'speakers': null, 'recorded': null, 'duration': null, 'videos':"
                + " null,'tags': null, 'language': '', 'description': null, 'start': 63, 'other':"
                + " {'a': [1]}");
    assertThat(talk.title()).isEqualTo("Empty");
    assertThat(talk.speakers()).isEmpty();
    assertThat(problems()).isEmpty();
  }

  @Test
  void valuesOfAnotherShapeAreNamed() throws IOException {
    talk(
        "'title': ['a', 'b'],\n"
            + "'description': {'text': 'x'},\n"
            + "'videos': [{'link': 'x'}], 'tags': [['x']]");
    assertThat(problems())
        .containsExactly(
            "conf/a.json:1: \"title\" should be a string",
            "conf/a.json:2: \"description\" should be a string",
            "conf/a.json:3: \"tags\" should be a list of strings, or of objects with \"name\"",
            "conf/a.json:3: \"videos\" should be a list of strings, or of objects with \"url\"");
    talk("'duration': {'seconds': 60}");
    assertThat(problems()).singleElement().asString().contains("should be a number of seconds");
  }

  @Test
  void peerTubesChaptersAreRead() throws IOException {
    assertThat(
            talk("'chapters': [{'timecode': 61, 'title': 'B'}, {'start_time': '0:05', 'title':"
                    + " 'A'}]")
                .chapters())
        .containsExactly(new Chapter(5000, "A"), new Chapter(61_000, "B"));
  }

  private Talk talk(String metadata) throws IOException {
    files.write("conf/a.json", "{" + metadata.replace('\'', '"') + "}");
    return talk();
  }

  private Talk talk() throws IOException {
    return reading().recording().orElseThrow().talk();
  }

  private List<String> problems() throws IOException {
    return reading().problems().stream().map(FileProblem::toString).toList();
  }

  private TalkReading reading() throws IOException {
    Collection collection = Collection.open(folder);
    return collection.read(collection.talks().getFirst());
  }
}
