package cuepoint.contract;

import java.util.List;

/**
 * What GET does at an address. Its texts, except for names, are HTML.
 *
 * @param id its name: {@code "search"}
 * @param path with the names of its parts in braces: {@code /api/v1/talks/{event}/{stem}}
 * @param summary what it does, in a line
 * @param about the rest; may be empty
 * @param examples what {@link Examples} makes lines of
 */
public record Operation(
    String id,
    String path,
    String summary,
    String about,
    List<Parameter> parameters,
    List<Answer> answers,
    List<String> examples) {

  public Operation {
    parameters = List.copyOf(parameters);
    answers = List.copyOf(answers);
    examples = List.copyOf(examples);
  }
}
