package cuepoint.opensearch.connection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import cuepoint.opensearch.connection.ClusterException.Kind;
import cuepoint.opensearch.connection.NoAnswerException.Stage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What went wrong, for people. */
final class Failure {
  private Failure() {}

  /** No node answered, though there was time. */
  static ClusterException unreachable(Request request, List<NoAnswerException> failures) {
    NoAnswerException last = failures.getLast();
    String message =
        last.stage() == Stage.SENT && !request.repeatable()
            ? where(failures) + "; " + request + " may have been done in part"
            : "OpenSearch cannot be reached at "
                + where(failures)
                + "; start it, or give where it is with --engine";
    return new ClusterException(Kind.UNREACHABLE, "", message, last);
  }

  /** Time is over. */
  static ClusterException late(Request request, long millis, List<NoAnswerException> failures) {
    String message =
        "OpenSearch did not answer "
            + request
            + " within "
            + millis
            + " ms"
            + (failures.isEmpty() ? "" : ": " + where(failures))
            + "; see whether it has too much to do";
    return new ClusterException(
        Kind.TIMEOUT, "", message, failures.isEmpty() ? null : failures.getLast());
  }

  private static String where(List<NoAnswerException> failures) {
    return failures.stream()
        .map(failure -> failure.node() + " (" + failure.getMessage() + ")")
        .collect(Collectors.joining(", "));
  }

  /** A node answered that it does not do it. */
  static ClusterException of(Request request, Answer answer, ClusterAccess access) {
    JsonNode said = answer.document().orElse(MissingNode.getInstance());
    Reason reason = Reason.of(said);
    Kind kind = kind(request, answer, reason);
    String what = request.toString() + reason;
    String message =
        switch (kind) {
          case REFUSED -> "OpenSearch at %s refused %s; %s";
          case OVERLOADED -> "OpenSearch has too much to do for %2$s; ask again later";
          case READ_ONLY ->
              "OpenSearch does not let anybody write for %2$s; free space on its disks, or lift the"
                  + " block of the index";
          case WRONG_SERVER ->
              "%s is not OpenSearch: it answered %s with status %4$d; give another address";
          case NOT_FOUND -> "OpenSearch has nothing at %2$s";
          case CONFLICT -> "somebody else wrote to OpenSearch before %2$s";
          case INVALID ->
              "OpenSearch did not understand %2$s; please report this as a defect of Cuepoint";
          default -> "OpenSearch at %s failed with status %4$d to do %2$s; its log says more";
        };
    return new ClusterException(
        kind,
        reason.type(),
        message.formatted(answer.node(), what, access.advice(), answer.status()),
        null);
  }

  private static Kind kind(Request request, Answer answer, Reason reason) {
    if (answer.status() < 400) {
      return Kind.WRONG_SERVER;
    }
    return reason
        .kind()
        .orElseGet(() ->
            switch (answer.status()) {
              case 401, 403 -> Kind.REFUSED;
              case 404 ->
                  answer.document().isPresent() || request.method().equals("HEAD")
                      ? Kind.NOT_FOUND
                      : Kind.WRONG_SERVER;
              case 409 -> Kind.CONFLICT;
              case 429 -> Kind.OVERLOADED;
              default -> answer.status() < 500 ? Kind.INVALID : Kind.FAILED;
            });
  }

  /**
   * Why OpenSearch does not do something, in its own words.
   *
   * @param type what it calls it: {@code index_not_found_exception}; empty if it does not say
   * @param text a line of it; empty if it does not say
   */
  private record Reason(String type, String text) {
    private static final int LONGEST = 200;

    /** Of an answer that is an error. */
    static Reason of(JsonNode answer) {
      JsonNode error = answer.path("error");
      return error.isObject()
          ? new Reason(error.path("type").asText(), line(error.path("reason").asText()))
          : new Reason("", line(error.asText()));
    }

    private static String line(String text) {
      String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").replaceFirst("[;. ]+$", "").strip();
      return line.length() > LONGEST ? line.substring(0, LONGEST) + " ..." : line;
    }

    /** What it is, if its type says more than the status of the answer. */
    Optional<Kind> kind() {
      return Optional.ofNullable(
          switch (type) {
            case "cluster_block_exception" ->
                text.contains("[FORBIDDEN/") || text.contains("[TOO_MANY_REQUESTS/")
                    ? Kind.READ_ONLY
                    : null;
            case "opensearch_rejected_execution_exception",
                "rejected_execution_exception",
                "circuit_breaking_exception" ->
                Kind.OVERLOADED;
            case "resource_already_exists_exception", "version_conflict_engine_exception" ->
                Kind.CONFLICT;
            default -> null;
          });
    }

    /** To follow a sentence. */
    @Override
    public String toString() {
      return text.isEmpty() ? "" : ": " + text;
    }
  }
}
