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
}
