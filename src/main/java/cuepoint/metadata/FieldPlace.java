package cuepoint.metadata;

import cuepoint.file.ProblemSink;

/**
 * Where the fields of an object are.
 *
 * @param file the file
 * @param subject what the object is called, if the file has many; else empty
 * @param problems takes what is wrong there
 */
record FieldPlace(MetadataFile file, String subject, ProblemSink problems) {

  /** Adds the problem that a field is not what it should be. */
  void expected(String field, String what) {
    String of = subject.isEmpty() ? "" : " of \"" + subject + "\"";
    problems.add(
        file.path(),
        subject.isEmpty() ? line(field) : lineOf(file.source().indexOf(subject), 0),
        "\"" + field + "\"" + of + " should be " + what);
  }

  private int line(String field) {
    int quoted = file.source().indexOf('"' + field + '"');
    return lineOf(quoted < 0 ? file.source().indexOf(field + ":") : quoted, 1);
  }

  private int lineOf(int at, int otherwise) {
    return at < 0
        ? otherwise
        : 1 + (int) file.source().substring(0, at).chars().filter(c -> c == '\n').count();
  }

  /** That of an object in the same file. */
  FieldPlace of(String other) {
    return new FieldPlace(file, other, problems);
  }

  /** The same, where nothing is reported. */
  FieldPlace unreported() {
    return new FieldPlace(file.withoutSource(), subject, ProblemSink.NONE);
  }
}
