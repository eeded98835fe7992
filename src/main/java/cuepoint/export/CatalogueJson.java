package cuepoint.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.json.TalkJson;
import cuepoint.search.Analysis;
import cuepoint.search.Analysis.Field;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.util.EnumSet;
import java.util.List;

/**
 * The talks of a bundle, and what a query must know of their languages, as {@code bundle/search.js}
 * reads it. Addresses are relative to the folder of the bundle.
 */
final class CatalogueJson {
  /** Changes with any of the shapes that scripts read. */
  private static final int VERSION = 1;

  private final ObjectNode json = JsonNodeFactory.instance.objectNode();
  private final ArrayNode talks;
  private final ObjectNode families;
  private ArrayNode transcripts = JsonNodeFactory.instance.arrayNode();

  CatalogueJson(Analysis analysis) {
    json.put("version", VERSION).put("unspoken", analysis.nonSpeech());
    talks = json.putArray("talks");
    families = json.putObject("families");
  }

  /**
   * All that was added.
   *
   * @param revision changes with the content of the files that are read beside this one
   */
  ObjectNode json(String revision) {
    return json.put("revision", revision);
  }

  /** A talk; its transcripts follow. */
  void addTalk(Talk talk, String family) {
    ObjectNode entry = TalkJson.of(talk).put("page", BundlePaths.talk(talk)).put("family", family);
    talk.video()
        .ifPresent(
            video -> entry.put("link", video.linkTemplate()).put("decimals", video.decimals()));
    entry.put("description", talk.description());
    talk.tags().forEach(entry.putArray("tags")::add);
    entry.put("passages", BundlePaths.passages(talk));
    transcripts = entry.putArray("transcripts");
    talks.add(entry);
  }

  /**
   * A transcript of the talk that was added last.
   *
   * @param first number of its first passage in its family
   * @param end number of the passage after its last
   */
  void addTranscript(Transcript transcript, String family, int first, int end) {
    transcripts
        .addObject()
        .put("language", transcript.language())
        .put("captions", transcript.kind().label())
        .put("family", family)
        .put("first", first)
        .put("end", end);
  }

  /** A family of languages that the talks have, with their words. */
  void addFamily(String family, WordList words, Analysis analysis) {
    ObjectNode entry = families.putObject(family);
    entry.put("passages", analysis.documents(Field.PASSAGE, family));
    ObjectNode about = entry.putObject("about");
    EnumSet.complementOf(EnumSet.of(Field.PASSAGE))
        .forEach(field -> about.set(field.label(), of(field, family, words, analysis)));
    analysis.stopWords(family).stream().sorted().forEach(entry.putArray("stopWords")::add);
    ArrayNode glossary = entry.putArray("glossary");
    analysis.glossary(family).forEach(heard -> glossary.add(of(heard)));
  }

  /** How rare the terms of a field are in the whole collection. */
  private static ObjectNode of(Field field, String family, WordList words, Analysis analysis) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("talks", analysis.documents(field, family));
    ObjectNode found = json.putObject("found");
    words
        .about(field)
        .forEach(term -> found.put(term, analysis.documentFrequency(field, term, family)));
    return json;
  }

  private static ArrayNode of(Analysis.GlossaryEntry heard) {
    ArrayNode line = JsonNodeFactory.instance.arrayNode();
    line.add(terms(heard.terms()));
    ArrayNode others = line.addArray();
    for (Analysis.HeardAs other : heard.others()) {
      others.addArray().add(terms(other.terms())).add(other.written());
    }
    return line;
  }

  private static ArrayNode terms(List<String> terms) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    terms.forEach(json::add);
    return json;
  }
}
