package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.engine.Engine;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.search.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words with symbols, parts, numbers and two spellings. */
@OnEveryEngine
class TokensTest {
  @TempDir static Path folder;
  private static Engine index;

  @BeforeAll
  static void index() throws IOException {
    index =
        SmallIndex.of(
            folder,
            said("glued", "we link Network.framework and call dispatch_async twice"),
            said("colon", "there is one Note:see the manual"),
            said("node", "it runs on Node.js today"),
            said("camel", "a URLSession loads pages for iPhoneOS"),
            said("machine", "on x86_64 and over IPv6 only"),
            said("mail", "send an e-mail to the on-line team"),
            said("email", "another email was sent"),
            said("plus", "C++ is hard, C++ is fast, C++ is old"),
            said("plus11", "then C++11 came along"),
            said("sharp", "we moved from C# to F# and .NET"),
            said("plain", "vitamin c is healthy"),
            said("port", "the USB-C port was loose"),
            said("many", "so 10,000 testers and 1,234,567 bugs"),
            said("few", "the 10000 metres race"),
            said("version", "Mac OS X 10.4 costs $1.99 on 2.0"),
            said("british", "the colour of the centre was organised in a catalogue"),
            said("american", "the defense program traveled and analyzed gray behavior"),
            said("prize", "she will prise open four boxes"));
  }

  private static cuepoint.talk.Recording said(String id, String text) {
    return recording("conf/" + id, "", "", SmallIndex.spoken(10, text));
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Network.framework, glued, Network.framework, 11",
    "network framework, glued, Network.framework, 11",
    "framework, glued, framework, 11",
    "networkframework, glued, Network.framework, 11",
    "dispatch_async, glued, dispatch_async, 12.5",
    "dispatch async, glued, dispatch_async, 12.5",
    "dispatch, glued, dispatch, 12.5",
    "async, glued, async, 12.5",
    "note, colon, Note, 11.5",
    "node, node, Node, 11.5",
    "Node.js, node, Node.js, 11.5",
    "nodejs, node, Node.js, 11.5",
    "node js, node, Node.js, 11.5",
    "urlsession, camel, URLSession, 10.5",
    "URLSession, camel, URLSession, 10.5",
    "session, camel, Session, 10.5",
    "url session, camel, URLSession, 10.5",
    "iphoneos, camel, iPhoneOS, 12.5",
    "x86_64, machine, x86_64, 10.5",
    "x86, machine, x86, 10.5",
    "ipv6, machine, IPv6, 12",
    "IPv6, machine, IPv6, 12",
    "USB-C, port, USB-C, 10.5",
    "usbc, port, USB-C, 10.5",
    "online, mail, on-line, 12.5",
    "C#, sharp, C#, 11.5",
    "F#, sharp, F#, 12.5",
    ".net, sharp, .NET, 13.5",
    "10.4, version, 10.4, 11.5",
    "$1.99, version, 1.99, 12.5",
    "2.0, version, 2.0, 13.5",
    "1234567, many, '1,234,567', 12"
  })
  void aWordIsFoundWholeAndByItsParts(String typed, String talk, String marked, double second) {
    Hits hits = search(typed);
    assertThat(ids(hits)).first().isEqualTo("conf/" + talk);
    Moment moment = hits.hits().getFirst().moments().getFirst();
    assertThat(moment.matchMillis()).isEqualTo(Math.round(second * 1000));
    assertThat(String.join("", marked(moment))).isEqualTo(marked);
  }

  private static List<String> marked(Moment moment) {
    return moment.snippet().matches().stream()
        .map(range -> moment.snippet().text().substring(range.start(), range.end()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"e mail\"", "\"a url session loads\""})
  void namesAreWrittenAsOneInPhrasesToo(String phrase) {
    assertThat(search(phrase).hits()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"e-mail", "email", "e mail"})
  void aHyphenMayBeLeftOut(String typed) {
    assertThat(ids(search(typed))).contains("conf/mail", "conf/email");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10000", "10,000"})
  void aNumberIsTheSameWithACommaInIt(String typed) {
    assertThat(ids(search(typed))).containsExactlyInAnyOrder("conf/many", "conf/few");
  }

  @Test
  void partsOfANumberAreOtherNumbers() {
    assertThat(ids(search("10"))).doesNotContain("conf/version");
    assertThat(ids(search("4"))).doesNotContain("conf/version");
  }

  @Test
  void aSymbolCountsWhereATalkHasIt() {
    assertThat(ids(search("C++"))).containsExactlyInAnyOrder("conf/plus", "conf/plus11");
    assertThat(ids(search("C++11"))).containsExactly("conf/plus11");
    assertThat(ids(search("C"))).contains("conf/plain", "conf/plus", "conf/sharp");
    assertThat(search("C++").notes()).isEmpty();
  }

  @Test
  void aSymbolThatNoTalkHasIsLeftOutAndNamed() {
    Hits hits = search("vitamin++");
    assertThat(ids(hits)).containsExactly("conf/plain");
    assertThat(hits.notes())
        .containsExactly("“++” was left out of “vitamin++”: no talk has it so.");
    assertThat(search("~ healthy $").notes()).contains("“$” was left out.");
    assertThat(search("healthy, (vitamin) - \"c\"!").notes()).isEmpty();
  }

  @Test
  void wordsThatNoTalkHasAsOneAreSearchedByTheirParts() {
    Hits hits = search("vitamin-healthy");
    assertThat(ids(hits)).containsExactly("conf/plain");
    assertThat(hits.notes())
        .containsExactly("No talk has “vitamin-healthy” as one; its parts were searched for.");
  }

  @ParameterizedTest
  @CsvSource({
    "color, british", "center, british", "organized, british", "catalog, british",
    "defence, american", "programme, american", "travelled, american", "analysed, american",
    "grey, american", "behaviour, american"
  })
  void britishAndAmericanSpellingsAreOneWord(String typed, String talk) {
    Hits hits = search(typed);
    assertThat(ids(hits)).containsExactly("conf/" + talk);
    assertThat(hits.alsoHeardAs()).doesNotContainKey(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"prize", "for", "fore"})
  void noSpellingMakesAnotherWord(String typed) {
    assertThat(search("\"" + typed + " open\"").hits()).isEmpty();
    assertThat(search("\"open " + typed + "\"").hits()).isEmpty();
  }

  @Test
  void suggestionsKnowSymbols() {
    assertThat(suggested("c+")).contains("C++");
    assertThat(suggested("c++")).isEmpty();
    assertThat(suggested("c++ is ha")).noneMatch(text -> text.startsWith("c ha"));
  }

  private static List<String> suggested(String typed) {
    return index.suggester().suggest(typed, 8).stream().map(Suggestion::text).toList();
  }

  private static Hits search(String typed) {
    return index.searcher().search(Query.of(typed));
  }

  private static List<String> ids(Hits hits) {
    return hits.hits().stream().map(hit -> hit.talk().id()).toList();
  }
}
