package cuepoint.http.message;

import java.net.URI;
import java.util.function.Predicate;

/**
 * A folder whose files are sent as they are: with ranges and validators, without listings, and
 * without anything outside of the folder, also where symbolic links lead there.
 *
 * @param prefix the path below which they are served, with a slash at its end
 * @param folder on disk or in the jar; need not exist
 * @param served which of the files are served, by path
 * @param cacheControl the header of that name
 */
public record StaticFiles(
    String prefix, URI folder, Predicate<String> served, String cacheControl) {

  /** For an address whose content never changes. */
  public static final String IMMUTABLE = "public, max-age=31536000, immutable";
}
