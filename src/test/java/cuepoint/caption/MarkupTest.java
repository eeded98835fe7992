package cuepoint.caption;

import static cuepoint.caption.CaptionFixture.read;
import static cuepoint.caption.CaptionFixture.texts;
import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.talk.Cue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the text of a cue is markup, whatever the format. */
class MarkupTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        // tags
        "<i>so</i> <u>we</u> <c.warm>say</c> <lang fr>oui</lang> # so we say oui",
        "<FONT color=red>red</FONT> <I>all</I> # red all",
        "<I>the rest # the rest",
        "< u>spaced</ u> < i >out< / i > # spaced out",
        "early < 00:01.000>late <01:02>never # early late never",
        "<x-note>paired</x-note> <img src='a.png'> # paired",
        "<div class=\"a\">attributes</div> # attributes",
        "one<br>two<br/>three<BR />four # one two three four",
        "one< br >two</br>three< br/ >four # one two three four",
        // text
        "Box<Item> is Box<dyn Any> and HashMap<K, V> # Box<Item> is Box<dyn Any> and HashMap<K, V>",
        "impl<U> for Wrapper<B> # impl<U> for Wrapper<B>",
        "new Set<>() and <> # new Set<>() and <>",
        "if i<b && c>d or x<i || y>z # if i<b && c>d or x<i || y>z",
        "1 <2 and 4> 3, I <3 you # 1 <2 and 4> 3, I <3 you",
        "use the <main> element # use the <main> element",
        "see <https://a.example/b> or <me@a.example> # see <https://a.example/b> or <me@a.example>",
        // codes
        "{\\an8}{\\fad(1,2)\\i1}top{\\i0} # top",
        "{\\p1}m 0 0 l 9 9{\\p0}seen {\\pos(1,2)}here # seen here",
        "{y:i}slanted {s:string} # slanted {s:string}",
        "one\\Ntwo\\hthree\\nfour \\node # one two three four ode",
        "C:\\news\\Nora and \\\\host\\name # C:\\news\\Nora and \\\\host\\name",
        "{braces} {\\i1 not closed # {braces} {\\i1 not closed",
        "a | b|c # a | b|c"
      })
  void tagsGoAndTextStays(String line, String text) {
    List<String> both =
        List.of(
            String.join("", texts(read("WEBVTT", "", "00:01.000 --> 00:02.000", line))),
            String.join("", texts(read("1", "00:00:01,000 --> 00:00:02,000", line))));
    assertThat(both).containsExactly(text, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "d&eacute;j&agrave; &CounterClockwiseContourIntegral; | déjà ∳",
        "&EACUTE;t&Eacute; &AMP; &copy 1999 | étÉ & © 1999",
        "?a=1&copy=2 &notit; &unknown; | ?a=1&copy=2 &notit; &unknown;",
        "&#8364; &#128; &#x80; &#150; &#x1F600; | € € € – 😀",
        "&amp;amp; &amp;amp;lt; &amp;#39;s &amp;eacute; &amp;x | & < 's é &x",
        "AT&T; R&D; a&&b & c | AT&T; R&D; a&&b & c"
      })
  void referencesAreThoseOfHtml(String line, String text) {
    assertThat(texts(read("WEBVTT", "", "00:01.000 --> 00:02.000", line))).containsExactly(text);
  }

  @Test
  void aTagMayBeSplitByALineEnd() {
    assertThat(
            texts(
                read(
                    "1",
                    "00:00:01,000 --> 00:00:02,000",
                    "we <font",
                    "face=\"x\">colour</font> it <i",
                    ">> and go on")))
        .containsExactly("we colour it >> and go on");
  }

  @Test
  void readingsFollowTheirLine() {
    assertThat(
            texts(
                read(
                    "WEBVTT",
                    "",
                    "00:01.000 --> 00:02.000",
                    "<ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp>京<rt>きょう</rt></ruby>から",
                    "出る")))
        .containsExactly("東京から とう きょう 出る");
  }

  @Test
  void aDrawingMayTakeSeveralLines() {
    assertThat(
            texts(
                read("1", "00:00:01,000 --> 00:00:02,000", "{\\p2}m 0 0", "l 9 9", "{\\p0}drawn")))
        .containsExactly("drawn");
  }

  @Test
  void timesStayWithTheirWords() {
    Cue cue =
        read(
                "WEBVTT",
                "",
                "00:01.000 --> 00:09.000",
                "Vec&lt;u8&gt;<00:00:02.000><c> {\\i1}&eacute;t&eacute;</c><00:00:03.000><c>"
                    + " a<b></c>",
                "<ruby>字<rt>じ</rt></ruby><00:00:05.000> end")
            .cues()
            .getFirst();
    assertThat(cue.text()).isEqualTo("Vec<u8> été a 字 end じ");
    assertThat(cue.words())
        .extracting(
            word -> cue.text().substring(word.start()).split(" ", -1)[0] + word.startMillis())
        .containsExactly("Vec<u8>1000", "été2000", "a3000", "字1000", "end5000");
  }

  @Test
  void longLinesOfBeginningsAreRead() {
    for (String piece :
        List.of("<", "<b", "<x>", "<x ", "</x>", "{\\", "{y:", "&", "&#38;", "&amp;", "C:\\n")) {
      assertThat(read("WEBVTT", "", "00:01.000 --> 00:02.000", piece.repeat(200_000)).problems())
          .hasSizeLessThan(2);
    }
  }
}
