package cuepoint.load;

/** How long the load tests run: seconds, or with {@code -Dcuepoint.load=full} minutes. */
enum Form {
  SHORT,
  FULL;

  static final Form CHOSEN = "full".equals(System.getProperty("cuepoint.load")) ? FULL : SHORT;

  /** The number of the chosen form. */
  static int of(int shortNumber, int fullNumber) {
    return CHOSEN == FULL ? fullNumber : shortNumber;
  }
}
