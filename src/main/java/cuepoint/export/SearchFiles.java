package cuepoint.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.export.folder.ExportFolder;
import cuepoint.export.site.BundlePaths;
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

  /**
   * Files of a folder.
   *
   * @param reel where in it the page is that plays reels
   */
  SearchFiles(ExportFolder folder, Analysis analysis, String reel) {
    this.folder = folder;
    this.analysis = analysis;
    this.catalogue = new CatalogueJson(analysis, reel);
  }

  /**
   * Adds a talk.
   *
   * @param divisions of its transcripts, in their order
   * @param sentences of its transcripts, too
   */
  void add(Recording recording, List<Division> divisions, List<SentenceBorders> sentences)
      throws IOException {
    Talk talk = recording.talk();
    String group = analysis.languageGroup(talk.language());
    catalogue.addTalk(talk, group);
    WordList words = words(group);
    about(talk).forEach((field, text) -> words.addAbout(field, analysis.terms(text, group)));
    recurring.add(recording.transcripts(), analysis);
    for (int i = 0; i < divisions.size(); i++) {
      add(recording.transcripts().get(i), divisions.get(i));
      List<ObjectNode> parts = PassagesJson.parts(divisions.get(i), sentences.get(i));
      for (int part = 0; part < parts.size(); part++) {
        write(BundlePaths.passages(talk, i, part), parts.get(part));
      }
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
    words.startTranscript();
    List<Span> spans = division.spans();
    for (int i = 0; i < spans.size(); i++) {
      int end = spans.get(i).end();
      int next = i + 1 < spans.size() ? spans.get(i + 1).start() : end;
      Passage passage = new Passage(division.cues().subList(spans.get(i).start(), end));
      List<Token> said = analysis.terms(passage.text(), group);
      List<Token> repeated = terms(division.cues().subList(Math.min(next, end), end), group);
      words.addPassage(passage, said, WordList.places(said) - WordList.places(repeated));
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
      String group = each.getKey();
      List<List<WordEntry>> chunks = each.getValue().chunks();
      catalogue.addGroup(group, each.getValue(), chunks);
      for (int i = 0; i < chunks.size(); i++) {
        write(BundlePaths.postings(group, i), each.getValue().postings(chunks.get(i)));
      }
    }
    write(BundlePaths.TERMS, recurring.json());
    JsonNode whole = catalogue.json(Long.toHexString(revision.getValue()));
    folder.write(BundlePaths.CATALOGUE, Json.compact(whole));
  }

  private void write(String path, JsonNode content) throws IOException {
    byte[] text = Json.compact(content).getBytes(StandardCharsets.UTF_8);
    revision.update(text);
    folder.write(path, text);
  }
}
