package cuepoint.contract;

import java.util.List;

/**
 * What comes back. Its texts, except for names, are HTML.
 *
 * @param status of HTTP; {@code "default"} for any other
 * @param about what it means
 * @param contents in which forms it comes, none or more
 */
public record Answer(String status, String about, List<Content> contents) {
  public Answer {
    contents = List.copyOf(contents);
  }

  /**
   * A form of an answer.
   *
   * @param mediaType without parameters: {@code "application/json"}
   * @param type what it has inside; may be empty
   */
  public record Content(String mediaType, String type) {}
}
