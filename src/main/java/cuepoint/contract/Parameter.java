package cuepoint.contract;

/**
 * What can be given with a request. Its texts, except for names, are HTML.
 *
 * @param name as it is written
 * @param place of it: {@code "path"}, {@code "query"} or {@code "header"}
 * @param required whether it must be given
 * @param type which values it may have
 * @param about what it means; may be empty
 */
public record Parameter(String name, String place, boolean required, String type, String about) {}
