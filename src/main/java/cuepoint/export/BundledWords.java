package cuepoint.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.format.Json;
import cuepoint.index.PassageSplitter.Division;
import cuepoint.search.Analysis;
import cuepoint.search.Analysis.Field;
import cuepoint.talk.Passage;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the search of a bundle reads: its talks and the words of each family of languages. */
final class BundledWords {
  private final Analysis analysis;
  private final CatalogueJson catalogue;
  private final Map<String, WordList> families = new TreeMap<>();

  BundledWords(Analysis analysis) {
    this.analysis = analysis;
    this.catalogue = new CatalogueJson(analysis);
  }

  /**
   * Takes in a talk.
   *
   * @param divisions of its transcripts, in their order
   */
  void add(Recording recording, List<Division> divisions) {
    Talk talk = recording.talk();
    String family = analysis.family(talk.language());
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
    String family = analysis.family(transcript.language());
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

  void writeTo(ExportFolder folder) throws IOException {
    for (Map.Entry<String, WordList> each : families.entrySet()) {
      String family = each.getKey();
      catalogue.addFamily(family, each.getValue(), analysis);
      List<ArrayNode> chunks = each.getValue().chunks();
      ObjectNode words =
          each.getValue().words(chunks, term -> analysis.found(Field.PASSAGE, term, family));
      folder.write(BundlePaths.words(family), Json.compact(words));
      for (int i = 0; i < chunks.size(); i++) {
        folder.write(BundlePaths.postings(family, i), Json.compact(chunks.get(i)));
      }
    }
    folder.write(BundlePaths.CATALOGUE, Json.compact(catalogue.json()));
  }
}
