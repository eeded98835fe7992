package cuepoint.export;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.export.site.BundlePaths;
import cuepoint.format.Timecode;
import cuepoint.format.json.TalkJson;
import cuepoint.format.link.OutsideLink;
import cuepoint.ranking.Weights;
import cuepoint.search.Analysis;
import cuepoint.search.Analysis.Field;
import cuepoint.search.Analysis.Respelling;
import cuepoint.talk.Precision;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import cuepoint.video.Playback;
import cuepoint.video.Video;
import java.util.List;

/**
 * The talks of a site, the weights of the ranking, and what a query must know of the languages, as
 * {@code bundle/search.js} reads it. Addresses are relative to the folder of the site.
 */
final class CatalogueJson {
  /** Changes with the format of any file that the scripts read. */
  private static final int VERSION = 7;

  private final ObjectNode json = JsonNodeFactory.instance.objectNode();
  private final ArrayNode talks;
  private final ObjectNode groups;
  private final Analysis analysis;
  private ArrayNode transcripts = JsonNodeFactory.instance.arrayNode();

  CatalogueJson(Analysis analysis, String reel) {
    this.analysis = analysis;
    json.put("version", VERSION).put("reel", reel).put("nonSpeech", analysis.nonSpeech());
    json.put("part", PassagesJson.PART);
    json.set("weights", JsonMapper.builder().build().valueToTree(Weights.DEFAULT));
    talks = json.putArray("talks");
    groups = json.putObject("groups");
  }

  /**
   * All that was added.
   *
   * @param revision changes when any of the other files of the search does
   */
  ObjectNode json(String revision) {
    return json.put("revision", revision);
  }

  /** A talk; its transcripts follow. */
  void addTalk(Talk talk, String group) {
    ObjectNode entry = TalkJson.of(talk).put("page", BundlePaths.talk(talk)).put("group", group);
    talk.video()
        .ifPresent(video ->
            entry
                .put("start", video.startLink())
                .put("link", video.linkTemplate())
                .put("decimals", video.decimals()));
    entry.put("passages", BundlePaths.passages(talk));
    entry.set("reel", reel(talk));
    transcripts = entry.putArray("transcripts");
    talks.add(entry);
  }

  /**
   * What its clips need: how they are played, in the frame of which player, on which site, and
   * where in its recording the talk begins; what there is of that.
   */
  private static ObjectNode reel(Talk talk) {
    Playback playback = Playback.of(talk.video());
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("playback", playback.label());
    talk.video().flatMap(Video::playerTemplate).ifPresent(player -> json.put("player", player));
    OutsideLink.of(talk, 0, Precision.WORD).ifPresent(link -> json.put("site", link.name()));
    if (talk.extent().startMillis() > 0) {
      json.put("startSeconds", Timecode.number(talk.extent().startMillis()));
    }
    return json;
  }

  /**
   * A transcript of the talk that was added last.
   *
   * @param first number of its first passage in its group
   * @param end number of the passage after its last
   */
  void addTranscript(Transcript transcript, String group, int first, int end) {
    transcripts
        .addObject()
        .put("language", transcript.language())
        .put("captions", transcript.kind().label())
        .put("group", group)
        .put("first", first)
        .put("end", end);
  }

  /**
   * A group of languages that the talks have, with their words.
   *
   * @param chunks as of {@link WordList#chunks}
   */
  void addGroup(String group, WordList words, List<List<WordEntry>> chunks) {
    ObjectNode entry = groups.putObject(group);
    entry.set(
        "words",
        words.words(
            chunks,
            term -> analysis.documentFrequency(Field.PASSAGE, term, group),
            term -> analysis.occurrences(Field.PASSAGE, term, group),
            term -> analysis.documentFrequency(Field.SAID, term, group)));
    ObjectNode fields = entry.putObject("fields");
    for (Field field : Field.values()) {
      ObjectNode counts = fields.putObject(field.label());
      counts.put("documents", analysis.documents(field, group));
      counts.put("averageLength", analysis.averageLength(field, group));
    }
    entry.set(
        "about", words.about((field, term) -> analysis.documentFrequency(field, term, group)));
    analysis.stopWords(group).stream().sorted().forEach(entry.putArray("stopWords")::add);
    ArrayNode glossary = entry.putArray("glossary");
    analysis.glossary(group).forEach(line -> glossary.add(of(line)));
    List<Respelling> respellings = analysis.respellings(group);
    if (!respellings.isEmpty()) {
      ArrayNode rules = entry.putArray("respellings");
      respellings.forEach(rule -> rules.addArray().add(rule.pattern()).add(rule.replacement()));
    }
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
