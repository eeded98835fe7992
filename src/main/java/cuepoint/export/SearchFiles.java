package cuepoint.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import cuepoint.export.folder.ExportFolder;
import cuepoint.format.json.Json;
import cuepoint.index.PassageSplitter.Division;
import cuepoint.index.PassageSplitter.Span;
import cuepoint.search.Analysis;
import cuepoint.search.Analysis.Field;
import cuepoint.search.Analysis.Token;
import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Checksum;

/**
 * Writes what the search of a site reads: its talks, what is said in them, and the words of each
 * group of languages. For one thread.
 */
final class SearchFiles {
  private final ExportFolder folder;
  private final Checksum revision = new CRC32();
  private final Analysis analysis;
  private final CatalogueJson catalogue;
  private final RecurringTerms recurring = new RecurringTerms();
  private final Map<String, WordList> groups = new TreeMap<>();

  SearchFiles(ExportFolder folder, Analysis analysis) {
    this.folder = folder;
    this.analysis = analysis;
    this.catalogue = new CatalogueJson(analysis);
  }

  /**
   * Adds a talk.
   *
   * @param divisions of its transcripts, in their order
   */
  void add(Recording recording, List<Division> divisions) throws IOException {
    write(BundlePaths.passages(recording.talk()), PassagesJson.of(divisions));
    Talk talk = recording.talk();
    String group = analysis.languageGroup(talk.language());
    catalogue.addTalk(talk, group);
    WordList words = words(group);
    about(talk).forEach((field, text) -> words.addAbout(field, analysis.terms(text, group)));
    recurring.add(recording.transcripts(), analysis);
    for (int i = 0; i < divisions.size(); i++) {
      add(recording.transcripts().get(i), divisions.get(i));
    }
  }

  private static Map<Field, String> about(Talk talk) {
    return Map.of(
        Field.TITLE, talk.title(),
        Field.SPEAKERS, String.join("; ", talk.speakers()),
        Field.DESCRIPTION, talk.description(),
        Field.TAGS, String.join("; ", talk.tags()),
        Field.OCCASION, talk.occasion());
  }

  private void add(Transcript transcript, Division division) {
    String group = analysis.languageGroup(transcript.language());
    WordList words = words(group);
    int first = words.passages();
    List<Span> spans = division.spans();
    for (int i = 0; i < spans.size(); i++) {
      int end = spans.get(i).end();
      int next = i + 1 < spans.size() ? spans.get(i + 1).start() : end;
      List<Token> said = terms(division.cues().subList(spans.get(i).start(), end), group);
      List<Token> repeated = terms(division.cues().subList(Math.min(next, end), end), group);
      words.addPassage(said, WordList.places(said) - WordList.places(repeated));
    }
    catalogue.addTranscript(transcript, group, first, words.passages());
  }

  private List<Token> terms(List<Cue> cues, String group) {
    return cues.isEmpty() ? List.of() : analysis.terms(new Passage(cues).text(), group);
  }

  private WordList words(String group) {
    return groups.computeIfAbsent(group, added -> new WordList());
  }

  /** Writes what is only known after the last talk. */
  void finish() throws IOException {
    for (Map.Entry<String, WordList> each : groups.entrySet()) {
      catalogue.addGroup(each.getKey(), each.getValue());
      write(each.getKey(), each.getValue());
    }
    write(BundlePaths.TERMS, recurring.json());
    JsonNode whole = catalogue.json(Long.toHexString(revision.getValue()));
    folder.write(BundlePaths.CATALOGUE, Json.compact(whole));
  }

  private void write(String group, WordList words) throws IOException {
    List<ArrayNode> chunks = words.chunks();
    write(
        BundlePaths.words(group),
        words.words(
            chunks,
            term -> analysis.documentFrequency(Field.PASSAGE, term, group),
            term -> analysis.documentFrequency(Field.SAID, term, group)));
    for (int i = 0; i < chunks.size(); i++) {
      write(BundlePaths.postings(group, i), chunks.get(i));
    }
  }

  private void write(String path, JsonNode content) throws IOException {
    byte[] text = Json.compact(content).getBytes(StandardCharsets.UTF_8);
    revision.update(text);
    folder.write(path, text);
  }
}
