package cuepoint.opensearch.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.lucene.voice.SpokenTurn;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;

/**
 * Who says the words of a passage. Where one does, it is in {@link #SOLE}. Where several do, each
 * has a number; {@link #NUMBERED} says whose they are, and in a field of its own each token is
 * there a second time with the number of who says it.
 */
public final class PassageVoices {
  /** Who says all, if somebody is named and nobody else speaks. */
  public static final String SOLE = "passage_sole";

  /** Of each who speaks: number, NUL and name, which is empty where nobody is named. */
  public static final String NUMBERED = "passage_voices";

  /** Numbers are below this; where more speak, some share one. */
  public static final int NUMBERS = 8;

  private static final String WORDS = "passage.";
  private static final String VOICED = "voiced.";

  private final List<SpokenTurn> turns;
  private final List<String> speakers;

  private PassageVoices(List<SpokenTurn> turns) {
    this.turns = turns;
    this.speakers = turns.stream().map(SpokenTurn::speaker).distinct().toList();
  }

  /** The field that has what the field of a passage has, and each token with its voice. */
  public static String voiced(String field) {
    if (!field.startsWith(WORDS)) {
      throw new IllegalArgumentException(field + " has nothing that is said in a passage");
    }
    return VOICED + field.substring(WORDS.length());
  }

  /** Whose a number is, as {@link #NUMBERED} has it. */
  public static String numbered(int number, String speaker) {
    return number + "\0" + speaker;
  }

  /** A term as one says it, as OpenSearch has it. */
  public static String term(String term, int number) {
    return term + TokenText.VOICE + number;
  }

  static void addTo(ObjectNode json, Document passage, Analyzer analyzer) throws IOException {
    List<SpokenTurn> turns = SpokenTurn.of(passage);
    if (!turns.isEmpty()) {
      new PassageVoices(turns).add(json, passage, analyzer);
    }
  }

  private void add(ObjectNode json, Document passage, Analyzer analyzer) throws IOException {
    if (speakers.size() == 1) {
      json.put(SOLE, speakers.getFirst());
      return;
    }
    ArrayNode numbered = json.putArray(NUMBERED);
    speakers.forEach(each -> numbered.add(numbered(number(each), each)));
    for (IndexableField field : passage) {
      if (field.name().startsWith(WORDS)) {
        TokenText text = new TokenText(true, Optional.of(this::numberAt));
        text.add(field, analyzer);
        json.put(Fields.name(voiced(field.name())), text.toString());
      }
    }
  }

  private int number(String speaker) {
    return speakers.indexOf(speaker) % NUMBERS;
  }

  /** Of who says what begins at an offset. */
  private int numberAt(int offset) {
    String speaker = turns.getFirst().speaker();
    for (SpokenTurn turn : turns) {
      if (turn.start() > offset) {
        break;
      }
      speaker = turn.speaker();
    }
    return number(speaker);
  }
}
