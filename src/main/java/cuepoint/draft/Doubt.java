package cuepoint.draft;

/**
 * A field of a draft that may be wrong.
 *
 * @param field its name in the talk's JSON, such as {@code speakers}
 * @param reason why, as a clause without a full stop
 */
public record Doubt(String field, String reason) {}
