package cuepoint.fetch.web;

import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * What is to be fetched from an address.
 *
 * @param file where to
 * @param maxBytes its greatest size
 * @param beginning whether something that begins like this, decoded as ISO 8859-1, is wanted at all
 */
public record Wanted(Path file, long maxBytes, Predicate<String> beginning) {

  /** Whatever comes. */
  public static Wanted any(Path file, long maxBytes) {
    return new Wanted(file, maxBytes, head -> true);
  }
}
