package cuepoint.opensearch.connection;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ContentTooLongException;
import org.apache.hc.core5.http.HttpException;

/** A node did not answer. Its message says why, to follow the node's address. */
final class NoAnswerException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient NodeAddress node;
  private final Stage stage;

  /** How far it came. */
  enum Stage {
    /** It was not asked. */
    NOT_SENT,
    /** It may have done what it was asked. */
    SENT,
    /** Nobody waits for it any more. */
    LATE
  }

  /**
   * Made of what the client says.
   *
   * @param inTime whether somebody still waits
   */
  NoAnswerException(NodeAddress node, Throwable cause, boolean inTime) {
    super(why(node, cause, inTime), cause);
    this.node = node;
    this.stage = stage(cause, inTime);
  }

  NodeAddress node() {
    return node;
  }

  Stage stage() {
    return stage;
  }

  /** Whether another node may be asked the same. */
  boolean allowsAnother(Request request) {
    return switch (stage) {
      case NOT_SENT -> true;
      case SENT -> request.repeatable();
      case LATE -> false;
    };
  }

  private static Stage stage(Throwable cause, boolean inTime) {
    return switch (cause) {
      case ConnectException e -> Stage.NOT_SENT;
      case NoRouteToHostException e -> Stage.NOT_SENT;
      case UnknownHostException e -> Stage.NOT_SENT;
      case ConnectTimeoutException e -> Stage.NOT_SENT;
      case SSLHandshakeException e -> Stage.NOT_SENT;
      case SSLPeerUnverifiedException e -> Stage.NOT_SENT;
      case InterruptedIOException e -> inTime ? Stage.NOT_SENT : Stage.LATE;
      default -> Stage.SENT;
    };
  }

  private static String why(NodeAddress node, Throwable cause, boolean inTime) {
    return switch (cause) {
      case ConnectTimeoutException e -> "does not accept connections";
      case ConnectException e -> "nothing listens there";
      case NoRouteToHostException e -> "no network leads there";
      case UnknownHostException e -> "the name is not known";
      case SSLPeerUnverifiedException e -> "its certificate is for another name";
      case SSLHandshakeException e ->
          "its certificate is not trusted; set "
              + ClusterAccess.AUTHORITIES
              + " to the file of the authority that signed it";
      case SSLException e -> "it does not speak TLS; give http:// if it should not";
      case InterruptedIOException e -> inTime ? "it does not begin TLS" : "no answer in time";
      case ContentTooLongException e -> "its answer is longer than 100 MB";
      default ->
          (cause instanceof HttpException ? "it does not speak HTTP" : "it ended the connection")
              + (node.secure() ? "" : "; give https:// if it speaks TLS");
    };
  }
}
