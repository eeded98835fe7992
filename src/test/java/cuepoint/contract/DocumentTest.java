package cuepoint.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import cuepoint.search.Moment;
import cuepoint.search.Query;
import cuepoint.search.Suggester;
import cuepoint.search.Suggestion;
import cuepoint.talk.CaptionKind;
import cuepoint.talk.Precision;
import cuepoint.video.Provider;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract is a sound document, and agrees with the code where both state a number. */
class DocumentTest {
  private static final Contract CONTRACT = Contract.OURS;

  @Test
  void itIsOpenApi() {
    SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(ApiDocument.yaml());
    assertThat(parsed.getMessages()).isEmpty();
    assertThat(parsed.getOpenAPI().getOpenapi()).startsWith("3.1");
    assertThat(parsed.getOpenAPI().getPaths()).hasSameSizeAs(CONTRACT.paths());
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(CONTRACT.root().findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(reference ->
            assertThat(CONTRACT.root().at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
  }

  @Test
  void everyOperationIsNamedDescribedAndShown() {
    List<String> tags = CONTRACT.root().path("tags").findValuesAsText("name");
    assertThat(CONTRACT.paths())
        .allSatisfy(path -> {
          JsonNode operation = CONTRACT.operation(path);
          assertThat(operation.path("summary").asText()).as(path).isNotBlank().doesNotEndWith(".");
          assertThat(operation.path("tags")).as(path).hasSize(1);
          assertThat(tags).contains(operation.at("/tags/0").asText());
          assertThat(CONTRACT.examples(path)).as(path).isNotEmpty();
        });
    assertThat(CONTRACT.paths().stream().map(path -> CONTRACT.operation(path).path("operationId")))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyExampleIsAsItsSchemaSays() {
    assertThat(CONTRACT.paths())
        .allSatisfy(path -> {
          for (String place : List.of("path", "query", "header")) {
            for (JsonNode parameter : CONTRACT.parameters(path, place)) {
              String name = parameter.path("name").asText();
              assertThat(parameter.has("example")).as("%s %s has an example", path, name).isTrue();
            }
          }
        });
    JsonNode parameters = CONTRACT.root().at("/components/parameters");
    assertThat(parameters.propertyStream())
        .allSatisfy(parameter ->
            assertThat(
                    CONTRACT.failures(
                        "/components/parameters/" + parameter.getKey() + "/schema",
                        parameter.getValue().path("example").toString()))
                .as(parameter.getKey())
                .isEmpty());
  }

  @Test
  void rangesAreThoseOfTheCode() {
    assertRange("limit", 1, Query.MAX_LIMIT, Query.DEFAULT_LIMIT);
    assertRange("offset", 0, Query.MAX_OFFSET, 0);
    assertRange("moments", 0, Query.MAX_MOMENTS, Query.DEFAULT_MOMENTS);
    assertRange("leadIn", 0, Query.MAX_LEAD_IN_MILLIS / 1000, Query.DEFAULT_LEAD_IN_MILLIS / 1000);
    assertRange("suggestionLimit", 1, Suggester.MAX_LIMIT, Suggester.DEFAULT_LIMIT);
    for (String text : List.of("q", "typed")) {
      assertThat(parameter(text).at("/schema/maxLength").asInt()).isEqualTo(Query.MAX_LENGTH);
    }
    assertThat(Arrays.stream(Field.values()).map(Field::parameter))
        .allSatisfy(name ->
            assertThat(parameter(name).at("/schema/maxItems").asInt()).isEqualTo(Filters.MAX));
  }

  @Test
  void namesAreThoseOfTheCode() {
    assertNames("Precision", Precision.values(), Precision::label);
    assertNames("Kind", Moment.Kind.values(), Moment.Kind::label);
    assertNames("CaptionKind", CaptionKind.values(), CaptionKind::label);
    assertNames("Video/properties/provider", Provider.values(), Provider::label);
    assertNames("Suggestion/properties/kind", Suggestion.Kind.values(), Suggestion.Kind::label);
    assertThat(texts(parameter("sort").at("/schema/enum")))
        .containsExactlyElementsOf(labels(Query.Order.values(), Query.Order::label));
  }

  private static void assertRange(String name, long least, long most, long otherwise) {
    JsonNode schema = parameter(name).path("schema");
    assertThat(Stream.of("minimum", "maximum", "default").map(key -> schema.path(key).asLong()))
        .as(name)
        .containsExactly(least, most, otherwise);
  }

  private static <T> void assertNames(String schema, T[] values, Function<T, String> label) {
    assertThat(texts(CONTRACT.root().at("/components/schemas/" + schema + "/enum")))
        .as(schema)
        .containsExactlyInAnyOrderElementsOf(labels(values, label));
  }

  private static <T> List<String> labels(T[] values, Function<T, String> label) {
    return Arrays.stream(values).map(label).toList();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).toList();
  }

  private static JsonNode parameter(String name) {
    return CONTRACT.root().at("/components/parameters/" + name);
  }
}
