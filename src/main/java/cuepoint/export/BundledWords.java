package cuepoint.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import cuepoint.format.json.Json;
import cuepoint.index.PassageSplitter.Division;
import cuepoint.search.Analysis;
import cuepoint.search.Analysis.Field;
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
 * What the search of a bundle reads: its talks, what is said in them, and the words of each family
 * of languages.
 */
final class BundledWords {
  private final ExportFolder folder;
  private final Checksum revision = new CRC32();
  private final Analysis analysis;
  private final CatalogueJson catalogue;
  private final Map<String, WordList> families = new TreeMap<>();

  BundledWords(ExportFolder folder, Analysis analysis) {
    this.folder = folder;
    this.analysis = analysis;
    this.catalogue = new CatalogueJson(analysis);
  }

  /**
   * Takes in a talk.
   *
   * @param divisions of its transcripts, in their order
   */
  void add(Recording recording, List<Division> divisions) throws IOException {
    write(BundlePaths.passages(recording.talk()), PassagesJson.of(divisions));
    Talk talk = recording.talk();
    String family = analysis.languageGroup(talk.language());
    catalogue.addTalk(talk, family);
    WordList words = words(family);
    about(talk).forEach((field, text) -> words.addAbout(field, analysis.terms(text, family)));
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
        Field.EVENT, talk.event().name());
  }

  private void add(Transcript transcript, Division division) {
    String family = analysis.languageGroup(transcript.language());
    WordList words = words(family);
    int first = words.passages();
    for (Passage passage : division.passages()) {
      words.addPassage(analysis.terms(passage.text(), family));
    }
    catalogue.addTranscript(transcript, family, first, words.passages());
  }

  private WordList words(String family) {
    return families.computeIfAbsent(family, added -> new WordList());
  }

  /** Writes what is known when all talks are taken in. */
  void finish() throws IOException {
    for (Map.Entry<String, WordList> each : families.entrySet()) {
      catalogue.addFamily(each.getKey(), each.getValue(), analysis);
      write(each.getKey(), each.getValue());
    }
    JsonNode whole = catalogue.json(Long.toHexString(revision.getValue()));
    folder.write(BundlePaths.CATALOGUE, Json.compact(whole));
  }

  private void write(String family, WordList words) throws IOException {
    List<ArrayNode> chunks = words.chunks();
    write(
        BundlePaths.words(family),
        words.words(chunks, term -> analysis.documentFrequency(Field.PASSAGE, term, family)));
    for (int i = 0; i < chunks.size(); i++) {
      write(BundlePaths.postings(family, i), chunks.get(i));
    }
  }

  private void write(String path, JsonNode content) throws IOException {
    byte[] text = Json.compact(content).getBytes(StandardCharsets.UTF_8);
    revision.update(text);
    folder.write(path, text);
  }
}
