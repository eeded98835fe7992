package cuepoint.load;

import java.util.Optional;

/**
 * A question to the API whose answer can be told from all others.
 *
 * @param expected what only its answer has
 */
record MarkedQuestion(String target, String expected) {

  /** A search, for a word of one talk or for any words; or a talk, or its transcript. */
  static MarkedQuestion any(Questions questions) {
    int talk = questions.talk();
    String id = InventedTalks.id(talk);
    return switch (questions.random(10)) {
      case 0 -> new MarkedQuestion("/api/v1/talks/" + id, "\"id\":\"" + id + "\"");
      case 1 ->
          new MarkedQuestion("/api/v1/talks/" + id + "/transcript.txt", InventedTalks.mark(talk));
      case 2, 3, 4 ->
          new MarkedQuestion(
              "/api/v1/search?q=" + InventedTalks.mark(talk), "\"id\":\"" + id + "\"");
      default -> search(questions.words());
    };
  }

  private static MarkedQuestion search(String words) {
    return new MarkedQuestion(
        "/api/v1/search?q=" + Questions.encoded(words),
        "\"query\":\"" + words.replace("\"", "\\\"") + "\"");
  }

  /** Whether it is, where it says something at all. */
  boolean isAnsweredBy(Answer answer) {
    return Optional.of(answer)
        .filter(Answer::accepted)
        .map(Answer::text)
        .orElse("")
        .contains(expected);
  }
}
