package cuepoint.ingest.post;

import cuepoint.ingest.layout.Block;
import cuepoint.ingest.layout.Block.Kind;
import cuepoint.ingest.layout.Line;
import cuepoint.ingest.layout.Link;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paragraphs that say who spoke: {@code Speaker: NAME}, {@code by NAME}. */
final class SpeakerLabels {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)[*_\\s]*(?:(?:speakers?|presenters?|presented by|lecturers?|guests?|hosts?|who"
              + "|referent(?:in|en)?|orateurs?|ponentes?) ?: ?|(?:with|by|presented by|von|par) )"
              + "(.{2,300})");

  private static final Pattern END = Pattern.compile("[*_\\s]*(?:[,(.–—|-].{0,100})?");

  private static final Pattern OF_SPEAKERS =
      Pattern.compile("(?i)\\b(?:speakers?|presenters?|guests?|panell?ists?)\\b");

  private SpeakerLabels() {}

  /** Whom the paragraphs of a section name as speakers. */
  static Optional<Guess<List<String>>> in(List<Block> blocks) {
    List<Block> paragraphs = blocks.stream().filter(block -> !block.is(Kind.ROW)).toList();
    return paragraphs.stream()
        .flatMap(block -> of(block.line().plain()).stream())
        .findFirst()
        .or(() -> paragraphs.stream().flatMap(block -> linked(block.line()).stream()).findFirst());
  }

  /** Whom a paragraph names that says nothing else. */
  static Optional<Guess<List<String>>> of(String text) {
    Matcher label = LABEL.matcher(text);
    return label.matches()
        ? People.at(label.group(1), 0)
            .filter(found -> END.matcher(label.group(1).substring(found.end())).matches())
            .flatMap(found -> Guess.sure(found.names()))
        : Optional.empty();
  }

  /** The people that a paragraph about speakers links to. */
  private static Optional<Guess<List<String>>> linked(Line line) {
    List<String> names =
        OF_SPEAKERS.matcher(line.text()).find()
            ? line.links().stream().map(Link::text).filter(People::areFull).distinct().toList()
            : List.of();
    return names.isEmpty()
        ? Optional.empty()
        : Guess.doubtful(names, "taken from a paragraph about speakers");
  }
}
