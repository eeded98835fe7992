package cuepoint.opensearch.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * How OpenSearch keeps {@link Fields}. It refuses any other field, and gives back only what is not
 * searched.
 */
final class Mapping {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Mapping() {}

  static ObjectNode json() {
    ObjectNode mapping = JSON.objectNode();
    mapping.put("dynamic", "strict_allow_templates");
    ArrayNode templates = mapping.putArray("dynamic_templates");
    addTemplates(templates, "", Fields.IN_LANGUAGES);
    addTemplates(templates, Fields.PASSAGES + ".", Fields.OF_PASSAGE_IN_LANGUAGES);
    ObjectNode talk = properties(mapping, Fields.OF_TALK);
    ObjectNode passages = talk.putObject(Fields.PASSAGES);
    passages.put("type", "nested").put("dynamic", "strict_allow_templates");
    properties(passages, Fields.OF_PASSAGE);
    addUnsearched(talk);
    ArrayNode kept = mapping.putObject("_source").putArray("includes");
    List.of("talk", Fields.REVISION, Fields.BLOCK, Fields.METADATA).forEach(kept::add);
    return mapping;
  }

  private static void addUnsearched(ObjectNode talk) {
    talk.putObject(Fields.REVISION).put("type", "long").put("index", false);
    for (String bytes : List.of(Fields.BLOCK, Fields.METADATA)) {
      talk.putObject(bytes).put("type", "binary");
    }
    for (String counted : List.of(Fields.SUGGESTED_TERMS, Fields.RECURRING_TERMS)) {
      talk.putObject(counted).put("type", "keyword").put("index", false);
    }
  }

  private static void addTemplates(
      ArrayNode templates, String path, Map<String, FieldKind> fields) {
    fields.forEach((name, kind) ->
        templates
            .addObject()
            .putObject(name)
            .put("path_match", path + Fields.name(name + ".") + "*")
            .set("mapping", field(kind)));
  }

  private static ObjectNode properties(ObjectNode object, Map<String, FieldKind> fields) {
    ObjectNode properties = object.putObject("properties");
    fields.forEach((name, kind) -> properties.set(name, field(kind)));
    return properties;
  }

  private static ObjectNode field(FieldKind kind) {
    ObjectNode field = JSON.objectNode();
    return switch (kind) {
      case VALUES -> field.put("type", "keyword").put("use_similarity", true);
      case NUMBERS -> field.put("type", "long");
      case COUNTS -> text(field, kind).put("index_options", "freqs");
      case POSITIONS -> text(field, kind);
    };
  }

  private static ObjectNode text(ObjectNode field, FieldKind kind) {
    return field.put("type", "text").put("analyzer", TextAnalysis.analyzer(kind));
  }
}
