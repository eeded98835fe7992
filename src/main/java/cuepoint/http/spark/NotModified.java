package cuepoint.http.spark;

import cuepoint.http.message.EntityTag;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Says in responses with status 304 which version the client has. Below it, Jetty's compression
 * sends back whatever the client sent, all tags of a list and weak ones too.
 */
final class NotModified extends Handler.Wrapper {
  /** With what Jetty ends the tags of compressed answers. */
  private static final String GZIPPED = "--gzip";

  private static final String TAG = EntityTag.class.getName();

  NotModified(Handler answers) {
    super(answers);
  }

  /**
   * Notes which version a request is answered with.
   *
   * @param tag as in the header {@code ETag}, before compression
   */
  static void note(Request request, String tag) {
    request.setAttribute(TAG, tag);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    List<String> known = request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH);
    return super.handle(request, new Tagged(request, response, known), callback);
  }

  private static final class Tagged extends Response.Wrapper {
    private final List<String> known;

    Tagged(Request request, Response response, List<String> known) {
      super(request, response);
      this.known = known;
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
      if (getStatus() == HttpStatus.NOT_MODIFIED_304 && !isCommitted()) {
        Optional.ofNullable((String) getRequest().getAttribute(TAG))
            .ifPresent(tag -> getHeaders().put(HttpHeader.ETAG, sent(tag)));
      }
      super.write(last, content, callback);
    }

    /** The tag as the client knows it: of the answer as it is, or compressed. */
    private String sent(String tag) {
      String compressed = tag.replaceFirst("\"$", GZIPPED + "\"");
      return known.stream().anyMatch(tags -> tags.contains(compressed)) ? compressed : tag;
    }
  }
}
