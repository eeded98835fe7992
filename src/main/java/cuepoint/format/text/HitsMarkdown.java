package cuepoint.format.text;

import cuepoint.format.AboutTalk;
import cuepoint.format.MissingWords;
import cuepoint.format.MomentLanguage;
import cuepoint.format.Timecode;
import cuepoint.format.link.AbsoluteLinks;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.search.Snippet;
import cuepoint.talk.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An answer as Markdown that CommonMark and kramdown read alike: a paragraph for each talk, and
 * below it a list of its moments.
 *
 * @param links where it leads
 */
public record HitsMarkdown(AbsoluteLinks links) {

  public String of(Hits hits) {
    return missing(hits) + answer(hits);
  }

  private String answer(Hits hits) {
    return hits.hits().isEmpty()
        ? "Nothing was found for “" + MarkdownText.of(hits.query()) + "”.\n"
        : hits.hits().stream().map(this::of).collect(Collectors.joining("\n"));
  }

  private static String missing(Hits hits) {
    String missing = MissingWords.of(hits).text(MarkdownText::of);
    return missing.isEmpty() ? "" : missing + "\n\n";
  }

  private String of(Hit hit) {
    String title = MarkdownText.of(hit.talk().title());
    StringBuilder markdown = new StringBuilder("**");
    markdown.append(MarkdownText.link(title, links.talk(hit.talk()))).append("**");
    about(hit).forEach(part -> markdown.append(" · ").append(MarkdownText.of(part)));
    markdown.append('\n');
    if (!hit.moments().isEmpty()) {
      markdown.append('\n');
      hit.moments().forEach(moment -> markdown.append(of(hit, moment)));
    }
    return markdown.toString();
  }

  private static List<String> about(Hit hit) {
    List<String> about = new ArrayList<>(AboutTalk.of(hit.talk()));
    if (hit.talk().captions().isEmpty()) {
      about.add("no captions yet");
    }
    if (!hit.missing().isEmpty()) {
      about.add("not in this talk: " + String.join(", ", hit.missing()));
    }
    return about;
  }

  private String of(Hit hit, Moment moment) {
    String time =
        moment.precision() == Precision.TALK ? "no time" : Timecode.shortest(moment.matchMillis());
    return "- %s %s%s%s%s\n"
        .formatted(
            MarkdownText.link(time, links.moment(hit.talk(), moment)),
            moment.kind() == Moment.Kind.EXACT ? "" : "(" + moment.kind().label() + ") ",
            language(hit, moment),
            moment.speaker().map(name -> MarkdownText.of(name) + ": ").orElse(""),
            snippet(moment));
  }

  private String language(Hit hit, Moment moment) {
    return MomentLanguage.of(moment, links.query().known(), hit.talk().language())
        .map(name -> "(" + name + ") ")
        .orElse("");
  }

  private static String snippet(Moment moment) {
    Snippet snippet = moment.snippet();
    return moment.kind() == Moment.Kind.EXACT
        ? MarkdownText.of(snippet.text(), snippet.matches())
        : MarkdownText.withGuesses(snippet.text(), snippet.matches());
  }
}
