package cuepoint.relation;

/** Why a talk cannot be compared with others. */
public enum Absence {
  NO_VECTORS(
      "The index has no vectors of what is said, by which talks are compared, or they are turned"
          + " off."),
  TALK_WITHOUT_VECTORS(
      "What is said in this talk has no vectors: they have not been made yet, or the model does not"
          + " know its language."),
  NOTHING_SAID("This talk has no captions.");

  private final String message;

  Absence(String message) {
    this.message = message;
  }

  /** For people to read: a sentence. */
  public String message() {
    return message;
  }
}
