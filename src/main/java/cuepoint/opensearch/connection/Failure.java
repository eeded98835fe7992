package cuepoint.opensearch.connection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import cuepoint.opensearch.connection.ClusterException.Kind;
import cuepoint.opensearch.connection.NoAnswerException.Stage;
import java.util.List;
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
    Kind kind = kind(answer, reason);
    String message =
        switch (kind) {
          case REFUSED ->
              "OpenSearch at "
                  + answer.node()
                  + " refused "
                  + request
                  + reason
                  + "; "
                  + access.advice();
          case OVERLOADED ->
              "OpenSearch has too much to do for " + request + reason + "; ask again later";
          case READ_ONLY ->
              "OpenSearch does not let anybody write"
                  + reason
                  + "; free space on its disks, or lift the block of the index";
          case WRONG_SERVER ->
              answer.node()
                  + " is not OpenSearch: it answered "
                  + request
                  + " with status "
                  + answer.status()
                  + "; give another address";
          case NOT_FOUND -> "OpenSearch has nothing at " + request + reason;
          case CONFLICT -> "somebody else wrote to OpenSearch before " + request + reason;
          case INVALID ->
              "OpenSearch did not understand "
                  + request
                  + reason
                  + "; please report this as a defect of Cuepoint";
          default ->
              "OpenSearch at "
                  + answer.node()
                  + " failed to do "
                  + request
                  + " (status "
                  + answer.status()
                  + ")"
                  + reason
                  + "; its log says more";
        };
    return new ClusterException(kind, reason.type(), message, null);
  }

  private static Kind kind(Answer answer, Reason reason) {
    if (answer.status() < 400) {
      return Kind.WRONG_SERVER;
    }
    return reason
        .kind()
        .orElseGet(() ->
            switch (answer.status()) {
              case 401, 403 -> Kind.REFUSED;
              case 404 -> answer.document().isPresent() ? Kind.NOT_FOUND : Kind.WRONG_SERVER;
              case 409 -> Kind.CONFLICT;
              case 429 -> Kind.OVERLOADED;
              default -> answer.status() < 500 ? Kind.INVALID : Kind.FAILED;
            });
  }
}
