package cuepoint.opensearch.query;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.lucene.voice.SpokenWords;
import cuepoint.opensearch.document.Fields;
import cuepoint.opensearch.document.PassageVoices;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Passages in which one who may says words. Of a phrase in which words may be moved, the first of
 * its words must be theirs, wherever it is.
 */
record VoiceQueries(SpokenWords words) {
  private static final String SPEAKER = "passage_speaker";

  /** Where only those speak who may. */
  ObjectNode bySole(ObjectNode said) {
    return words.kept().isPresent()
        ? passing(said, PassageVoices.SOLE, name -> name)
        : passing(said, SPEAKER, name -> name);
  }

  /**
   * Where others speak, too.
   *
   * @param said finds what one says
   * @param number of that one
   */
  ObjectNode byOne(int number, ObjectNode said) {
    return passing(said, PassageVoices.NUMBERED, name -> PassageVoices.numbered(number, name));
  }

  private ObjectNode passing(ObjectNode said, String field, UnaryOperator<String> value) {
    ObjectNode both = JsonNodeFactory.instance.objectNode();
    both.putArray("filter").add(said);
    ObjectNode names = JsonNodeFactory.instance.objectNode();
    ArrayNode values = names.putArray(Fields.PASSAGES + "." + field);
    Set<String> all = new TreeSet<>(words.kept().orElse(words.excluded()));
    all.forEach(name -> values.add(value.apply(name)));
    both.withArray(words.kept().isPresent() ? "/filter" : "/must_not")
        .add(QueryJson.named("terms", names));
    return QueryJson.named("bool", both);
  }
}
