package cuepoint.asset;

import java.util.List;
import java.util.stream.Stream;

/** Which files of the program make which script: the one place to add a file. */
final class ScriptManifest {
  /** The style of the embedded search box, which its script carries. */
  static final String EMBED_STYLE = "embed.css";

  /** In {@code web/embed/}: the embedded search box, each file after those that it imports. */
  static final List<String> EMBED =
      List.of(
          EMBED_STYLE,
          "timecode.js",
          "texts.js",
          "unsaid.js",
          "asking.js",
          "element.js",
          "languages.js",
          "moments.js",
          "suggestions.js",
          "source.js",
          "settings.js",
          "drawing.js",
          "box.js",
          "embedded.js");

  /** In {@code web/}: the style of every page, and of answers, which any page may show. */
  static final List<String> STYLE = List.of("style.css", "answer.css");

  /** In {@code web/}: the script of every page, each file after those that it imports. */
  static final List<String> SEARCH_PAGE =
      List.of(
          "home.js",
          "embed/texts.js",
          "embed/asking.js",
          "embed/element.js",
          "embed/clicks.js",
          "embed/moments.js",
          "embed/suggestions.js",
          "answers.js",
          "facets.js",
          "keys.js",
          "places.js",
          "embed/timecode.js",
          "timelines.js",
          "search.js");

  /** In {@code web/} and in {@code bundle/}: what asks a server on the page of a talk, or not. */
  static final List<String> BUNDLED_TALK = List.of("talk/captions.js", "talk/finding.js");

  /** In {@code web/}: the script of a talk's page, each file after those that it imports. */
  static final List<String> TALK_PAGE =
      List.of(
          "embed/clicks.js",
          "embed/timecode.js",
          "provider.js",
          "talk/page.js",
          "talk/times.js",
          "talk/captions.js",
          "talk/native.js",
          "talk/framed.js",
          "talk/players.js",
          "talk/words.js",
          "talk/follow.js",
          "talk/timeline.js",
          "talk/places.js",
          "talk/finding.js",
          "talk/marks.js",
          "talk/find.js",
          "talk/reading.js",
          "talk/quotes.js",
          "talk/forms.js",
          "talk/share.js",
          "talk/playkeys.js",
          "talk.js");

  /** In {@code web/}: the script of a reel's page, each file after those that it imports. */
  static final List<String> REEL_PAGE =
      List.of(
          "embed/clicks.js",
          "embed/timecode.js",
          "home.js",
          "provider.js",
          "reel/page.js",
          "reel/stage.js",
          "reel/recordings.js",
          "reel/frames.js",
          "reel/sequence.js",
          "reel/sharing.js",
          "reel.js");

  /** In {@code bundle/}: the search of exported talks, each file after those that it imports. */
  static final List<String> BUNDLED_SEARCH =
      List.of(
          "words/memory.js",
          "words/numbers.js",
          "words/vlq.js",
          "words/phrase.js",
          "words/field.js",
          "words/parts.js",
          "words/key.js",
          "words/unspaced.js",
          "words/table.js",
          "words/reading.js",
          "words/words.js",
          "words/text.js",
          "words/places.js",
          "words/postings.js",
          "words/written.js",
          "words/talks.js",
          "query/filters.js",
          "query/unused.js",
          "query/query.js",
          "query/slips.js",
          "query/spelling.js",
          "query/breaks.js",
          "query/guesses.js",
          "query/glossary.js",
          "query/variants.js",
          "query/budget.js",
          "query/unfinished.js",
          "query/expansion.js",
          "ranking.js",
          "moment/passages.js",
          "moment/borders.js",
          "moment/snippet.js",
          "moment/cluster.js",
          "moment/languages.js",
          "moment/moments.js",
          "hits.js",
          "suggest/typing.js",
          "suggest/completions.js",
          "suggest/suggestions.js",
          "search.js");

  /** In {@code bundle/}: what exported talks load as it is. */
  static final List<String> BUNDLED_AS_IS = List.of("style.css");

  /** In {@code web/}: what pages load by name. */
  private static final List<String> NAMED =
      List.of(
          "answer.css",
          "api.css",
          "frame.css",
          "icon.svg",
          "reel.css",
          "fragment.css",
          "listing.css",
          "search.js",
          "style.css",
          "talk.css",
          "talk.js");

  private ScriptManifest() {}

  /** All files in {@code web/}, in order of their names. */
  static List<String> web() {
    Stream<String> embed = EMBED.stream().map("embed/"::concat);
    return Stream.of(
            NAMED.stream(), SEARCH_PAGE.stream(), TALK_PAGE.stream(), REEL_PAGE.stream(), embed)
        .flatMap(files -> files)
        .distinct()
        .sorted()
        .toList();
  }
}
