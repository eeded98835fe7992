package cuepoint.ingest;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an import does to a field of a JSON file.
 *
 * @param value what the source says
 */
public record FieldPlan(String name, JsonNode value, Change change) {}
