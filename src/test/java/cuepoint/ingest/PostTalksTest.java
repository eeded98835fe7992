package cuepoint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.draft.Doubt;
import cuepoint.draft.Listing;
import cuepoint.draft.TalkDraft;
import cuepoint.metadata.TalkMetadata;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Posts in forms that blogs use, and the talks in them. */
class PostTalksTest {
  private static final Path POSTS = Path.of("src/test/resources/posts");

  private final ListingFixture list = new ListingFixture();

  @Test
  void jekyllWithHeadingsIncludesAndLists() throws IOException {
    Listing post = read("2026-03-02-probe-days.md");
    assertThat(post.eventId()).isEqualTo("probe-days");
    assertThat(post.event()).hasToString("{\"name\":\"Probe Days 2026: the talks\"}");
    assertThat(rows(post))
        .containsExactly(
            "aA1bB2cC3dD | Opening? | Ada Moreau | Ada looks back at ten years of probes, and at"
                + " the one that got away.",
            "eE4fF5gG6hH | Tracing the tracer? | Jun Okafor | What happens when a tracer traces"
                + " itself?\n\nThe second half is a live demo.",
            "iI7jJ8kK9lL | Five minutes of flame graphs | Mira van den Berg? | ",
            "mM0nN1oO2pP | Why my probe lied |  | ");
  }

  @Test
  void hugoWithTomlAndShortcodes() throws IOException {
    Listing post = read("hugo-toml.md");
    assertThat(post.event()).hasToString("{\"name\":\"Videos of the Parser Summit\"}");
    assertThat(rows(post))
        .containsExactly(
            "qQ2rR3sS4tT | Left recursion for the rest of us | Ingrid Solheim? | Ingrid Solheim"
                + " presented a parser that never loops.",
            "87654321 | Error recovery? |  | ");
    assertThat(post.talks().getFirst().metadata().startMillis()).contains(75_000L);
  }

  @Test
  void hugoWithJsonAndATableOfSeveralVideosATalk() throws IOException {
    Listing post = read("hugo-json.md");
    assertThat(rows(post))
        .containsExactly(
            "zA1xB2yC3wD | Caches that forget | Lea Brandt, Tomas Ek | Forgetting is a feature.",
            "uE4tF5sG6rH | Small indexes | Lea Brandt | ");
    assertThat(post.talks().getFirst().metadata().videos())
        .containsExactly("https://youtu.be/zA1xB2yC3wD", "https://vimeo.com/11223344");
    assertThat(post.talks().getFirst().metadata().recorded()).hasToString("Optional[2024-03-01]");
  }

  @Test
  void zolaWithParagraphsBeforeVideos() throws IOException {
    assertThat(rows(read("zola.md")))
        .containsExactly(
            "pI7oJ8nK9mL | ? | Nadia Haddad? | Nadia Haddad gave"
                + " a talk about a scheduler that is proved correct.",
            "kM0jN1iO2hP | ? | Piotr? | Then Piotr showed how to find deadlocks without running a"
                + " program.");
  }

  @Test
  void mdxWithComponentsAndStrongTitles() throws IOException {
    assertThat(rows(read("astro.mdx")))
        .containsExactly(
            "gQ2fR3eS4dT | Queues all the way down? |  | Why every system is a queue.",
            "cU5bV6aW7zX | A compiler in a weekend | Sofia Lindqvist? | It took two weekends.");
  }

  @Test
  void bareAddressesBesideTitles() throws IOException {
    assertThat(rows(read("plain.txt")))
        .containsExactly(
            "yY8xZ9wA0vB | What a probe costs? | Ada Moreau? | ",
            "_C1_D2-E3_F | Maps without locks? | Jun Okafor? | ",
            "tG4sH5rI6qJ | ? |  | ");
  }

  @Test
  void entriesOfListsInManyForms() throws IOException {
    assertThat(rows(read("list.md")))
        .containsExactly(
            "aK1bL2cM3dN | Deep dive into maps |  | FooConf 2024, Berlin",
            "eO4fP5gQ6hR | Locks considered harmful? |  | ",
            "iS7jT8kU9lV | Observability for all? | Ada Moreau, Jun Okafor? | ",
            "mW0nX1oY2pZ | Building a kernel? | Mira Berg | ",
            "qA3rB4sC5tD | Keynote: The next ten years? | Grace Adeyemi? | ",
            "uE6vF7wG8xH | Nested one |  | ",
            "yI9zJ0aK1bL | A talk with links below it? | Lea Brandt | ",
            "cM2dN3eO4fP | A picture of it |  | ");
  }

  @Test
  void referenceLinksFootnotesAndPelicansFields() throws IOException {
    Listing post = read("references.md");
    assertThat(post.event()).hasToString("{\"name\":\"Reading list: talks about time\"}");
    assertThat(rows(post))
        .containsExactly(
            "kO0jP1iQ2hR | Clocks lie to you? | Omar Farouk? | In \"Clocks lie to you\" (video)"
                + " Omar Farouk shows how a leap second took down a whole site.",
            "gS3fT4eU5dV | The calendar is a data structure | Wen Li | The calendar is a data"
                + " structure by Wen Li goes further back.",
            "55667788 | The calendar strikes back |  | Do not miss the sequel (The calendar strikes"
                + " back) either, and the classic one (There is no now).",
            "pK7oL8nM9lN | There is no now |  | Do not miss the sequel (The calendar strikes back)"
                + " either, and the classic one (There is no now).");
  }

  @Test
  void aPageInHtmlWithCardsAndPlayers() throws IOException {
    Listing post = read("page.html");
    assertThat(rows(post))
        .containsExactly(
            "bW6aX7zY8yZ | Sorting sorted data? | Grace Adeyemi | It is faster than you think.",
            "xA9wB0vC1uD | Typed holes |  | ",
            "keynote-the-second-system | Keynote: the second system? |  | ",
            "tE2sF3rG4qH | Green threads |  | ");
    assertThat(post.talks().getFirst().metadata().startMillis()).contains(30_000L);
  }

  @Test
  void offsetsAreTheStartOfATalkOrTalksInOneRecordingOrChapters() throws IOException {
    List<TalkDraft> talks = read("stream.md").talks();
    assertThat(talks)
        .extracting(TalkDraft::stem)
        .containsExactly("pI5oJ6nK7mL", "kM8jN9iO0hP", "gQ1fR2eS3dT");
    assertThat(talks.get(0).others())
        .hasToString(
            "{\"segments\":[{\"title\":\"Welcome\",\"speakers\":[\"Ada Moreau\"],\"start\":95},"
                + "{\"title\":\"State machines at night\",\"speakers\":[\"Jun Okafor\"],"
                + "\"description\":\"how to sleep well\",\"start\":910},"
                + "{\"title\":\"Closing words\",\"start\":3720}]}");
    assertThat(talks.get(1).metadata().title()).contains("A short history of undo");
    assertThat(talks.get(1).metadata().startMillis()).contains(42_000L);
    assertThat(talks.get(2).metadata().title()).contains("Unit tests for prose");
    assertThat(talks.get(2).metadata().chapters())
        .hasToString(
            "[Chapter[startMillis=30000, title=Why prose breaks], Chapter[startMillis=725000,"
                + " title=What to assert]]");
  }

  @Test
  void aPageAboutOneTalkHasItInItsFrontMatter() throws IOException {
    Listing post = read("talk-page.md");
    assertThat(rows(post))
        .containsExactly(
            "cU4bV5aW6zX | Garbage, collected | Wanjiru Kamau | Where does memory go when nobody"
                + " looks?");
    TalkMetadata talk = post.talks().getFirst().metadata();
    assertThat(talk.tags()).containsExactly("memory");
    assertThat(talk.recorded()).hasToString("Optional[2025-06-21]");
    assertThat(post.talks().getFirst().doubts())
        .containsExactly(new Doubt("recorded", "perhaps the day of the post"));
  }

  @Test
  void examplesPlaylistsChannelsAndCommentsAreNoTalks() throws IOException {
    assertThat(rows(list.read(POSTS.resolve("docs.md")))).isEmpty();
    String note = "it links to a list of videos: cuepoint fetch ";
    assertThat(list.said())
        .containsExactly(
            note + "'https://www.youtube.com/channel/UCaaaaBBBBccccDDDDeeeeFF'",
            note + "'https://www.youtube.com/playlist?list=PLaaaaBBBBccccDDDDeeee'",
            note + "'https://vimeo.com/showcase/12345'");
  }

  private Listing read(String name) throws IOException {
    Listing post = list.read(POSTS.resolve(name));
    assertThat(list.said()).isEmpty();
    return post;
  }

  /** Stem, title, speakers and description of each talk; what is doubtful has a question mark. */
  static List<String> rows(Listing post) {
    return post.talks().stream()
        .map(talk -> {
          TalkMetadata read = talk.metadata();
          return talk.stem()
              + " | "
              + read.title().orElse("")
              + doubt(talk, "title")
              + " | "
              + String.join(", ", read.speakers())
              + doubt(talk, "speakers")
              + " | "
              + read.description().orElse("");
        })
        .toList();
  }

  private static String doubt(TalkDraft talk, String field) {
    return talk.doubts().stream()
        .filter(doubt -> doubt.field().equals(field))
        .map(doubt -> "?")
        .collect(Collectors.joining());
  }
}
