package cuepoint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.SharedData;
import cuepoint.draft.Doubt;
import cuepoint.draft.Listing;
import cuepoint.draft.TalkDraft;
import cuepoint.ingest.ListingFixture;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Posts from blogs: what is expected in each, and what is found. */
class PostCasesTest {
  private static final Map<String, String> VIDEOS =
      new TreeMap<>(
          Map.of(
              "dtrace-conf-2024",
              "8jBu1A-ol-Q 7J1mVrRlsNg 5ki7xQYRBEg VeTldIjfCEc eGG69xkyQ-k P81LhhtIsQ0 UM0YYB7McMw"
                  + " rMOmaWQ18d4 3GZQSwZyoOs yK7xs2SmfFY _ApAZ9F_dHI P7-iIpW8jUU qqLJtu7SmhA",
              "golang__gothamgo",
              "115728346 115782573 115776445 115309491 115940605 115940590 116215450 115307069"
                  + " 116108566 115618722 114941260 115308225 114975899 114736889",
              "hugocodex__speaking-at-hugoconf-2023",
              "BusNdoZNVRk PuRDrL0NcAg gBSOTAOA-LY WgoBoX4qTk8 9OiU3N2Ps9g wlJkQEC2LNQ",
              "jekyll__community-index",
              "",
              "oxide-and-friends__2024_12_09",
              "YBId0FLKxCo 5i1OK4y9x0w stMEuZJJDck ieCTIPG43no",
              "oxide-and-friends__TEMPLATE",
              "",
              "wezm__rustconf-2021",
              "DnYQKWs_7EA CV5CjUlcqsw BLy_YF4nmqQ 9H9SO2u6Q20"));

  @Test
  void eachPostGivesItsTalksInTheirOrder() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (String post : VIDEOS.keySet()) {
      found.put(post, String.join(" ", read(post).talks().stream().map(TalkDraft::stem).toList()));
    }
    assertThat(found).isEqualTo(VIDEOS);
  }

  @Test
  void theParagraphBeforeAVideoDescribesIt() throws IOException {
    Listing post = read("dtrace-conf-2024");
    assertThat(post.eventId()).isEqualTo("dtrace-conf-2024");
    assertThat(post.event().path("name").asText()).isEqualTo("dtrace.conf(24)");
    assertThat(post.talks())
        .extracting(talk -> words(talk.metadata().description().orElse("")))
        .containsExactly(
            "Bryan kicked us ... developers, and speakers!",
            "Ben and I ... talks that followed.",
            "Kyle showed innovative ... Rust at Oxide.",
            "Alan showed the ... through the system.",
            "Aapo, relatively new ... delightful narrative fashion!",
            "Nahum shared his ... OpenTelemetry with Dropshot.",
            "Dave (the man, ... to get started.",
            "Kris, our invited ... and eBPF users.",
            "Ry gave an ... P4 and DTrace.",
            "Robert presented a ... tantalizingly close at-hand.",
            "Eliza—inspired by the ... Tracing and DTrace.",
            "Luqman found a ... and the fix.",
            "And finally, Bryan ... of the day.");
  }

  @Test
  void whatASentenceTellsIsDoubtful() throws IOException {
    List<TalkDraft> talks = read("dtrace-conf-2024").talks();
    assertThat(talks)
        .extracting(talk -> String.join(" ", talk.metadata().speakers()))
        .containsExactly(
            "Bryan", "Ben", "Kyle", "Alan", "Aapo", "Nahum", "Dave", "Kris", "Ry", "Robert",
            "Eliza", "Luqman", "Bryan");
    assertThat(talks)
        .allSatisfy(talk ->
            assertThat(talk.doubts()).extracting(Doubt::field).contains("title", "speakers"));
    assertThat(talks).allSatisfy(talk -> assertThat(talk.metadata().title()).isEmpty());
    assertThat(talks.get(8).doubts())
        .first()
        .hasToString(
            "Doubt[field=title, reason=left out, as \"integrating P4 and DTrace\" is from a"
                + " sentence; 'cuepoint fetch' gets one]");
  }

  @Test
  void entriesOfAListHaveTitleSpeakersAndDescription() throws IOException {
    List<TalkDraft> talks = read("golang__gothamgo").talks();
    assertThat(talks).allSatisfy(talk -> assertThat(talk.doubts()).isEmpty());
    assertThat(talks)
        .extracting(talk -> String.join(" ", talk.metadata().speakers()))
        .containsExactly(
            "Kathy Spardlin",
            "Bill Kennedy",
            "Steve Francia",
            "Sameer Ajmani",
            "Keith Rarick",
            "Mark Bates",
            "Chris Stivers",
            "David Crawshaw",
            "Jessie Frazelle",
            "Ron Evans",
            "Bryan Liles",
            "Francesc Campoy",
            "Brian Bulkowski",
            "Alan Donovan");
    assertThat(talks.get(2).metadata().title())
        .contains("7 common mistakes in Go and how to avoid them");
    assertThat(talks.get(9).metadata().title()).contains("Gobot.io");
    assertThat(talks.get(9).metadata().description())
        .contains("awesome robots controlled by Go, with demos!");
    assertThat(read("wezm__rustconf-2021").talks())
        .extracting(talk -> talk.metadata().title().orElse("") + " " + talk.metadata().speakers())
        .containsExactly(
            "Deadlocked [Mara Bos]",
            "The Importance of Not Over-Optimizing in Rust [Lily Mara]",
            "Identifying Pokémon Cards [Hugo Peixoto]",
            "Hacking rustc: Contributing to the Compiler [Esteban Kuber]");
  }

  @Test
  void proseGivesWhoSpokeAboutWhat() throws IOException {
    List<TalkDraft> talks = read("hugocodex__speaking-at-hugoconf-2023").talks();
    assertThat(talks)
        .extracting(talk -> talk.metadata().speakers() + " " + talk.metadata().videos().size())
        .containsExactly(
            "[] 2",
            "[Joe Mooring] 1",
            "[Christian Oliff] 1",
            "[Liam Bigelow] 1",
            "[John Phamvan] 1",
            "[George Phillips] 1");
    assertThat(talks.subList(0, 5))
        .extracting(talk -> talk.doubts().getFirst().reason())
        .satisfiesExactly(
            reason -> assertThat(reason).contains("Hugobricks"),
            reason -> assertThat(reason).contains("\"contributing to open-source\""),
            reason -> assertThat(reason).contains("\"render hooks\""),
            reason -> assertThat(reason).contains("\"Pagefind\""),
            reason -> assertThat(reason).contains("\"a Hugo website with 4 million pages\""));
    TalkDraft show = read("oxide-and-friends__2024_12_09").talks().getFirst();
    assertThat(show.metadata().title()).contains("Conferences in Tech");
    assertThat(show.metadata().speakers()).hasSize(5).contains("Steve O'Grady");
  }

  private static Listing read(String post) throws IOException {
    ListingFixture list = new ListingFixture();
    Listing talks = list.read(SharedData.require("captions/blog-posts/" + post + ".md"));
    assertThat(list.said()).isEmpty();
    return talks;
  }

  /** The first and last three words of a text. */
  private static String words(String text) {
    List<String> words = List.of(text.split("\\s+"));
    return String.join(" ", words.subList(0, 3))
        + " ... "
        + String.join(" ", words.subList(words.size() - 3, words.size()));
  }
}
