package cuepoint.opensearch.connection;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.apache.hc.core5.http.nio.support.AbstractAsyncResponseConsumer;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.opensearch.client.transport.httpclient5.internal.HeapBufferedAsyncEntityConsumer;

/**
 * Reads one answer, as long as somebody waits for it. The client makes exceptions of some statuses,
 * which hide what was answered: it is told of success, and the answer is kept here.
 */
final class AnswerReader extends AbstractAsyncResponseConsumer<ClassicHttpResponse, byte[]> {
  /** As many bytes as OpenSearch itself takes: {@code http.max_content_length}. */
  private static final int LONGEST = 100 * 1024 * 1024;

  private int status;
  private byte[] bytes = {};

  AnswerReader(Wait wait) {
    super(new Bytes(wait));
  }

  @Override
  protected ClassicHttpResponse buildResult(
      HttpResponse response, byte[] entity, ContentType contentType) {
    status = response.getCode();
    bytes = entity == null ? bytes : entity;
    return new BasicClassicHttpResponse(HttpStatus.SC_OK);
  }

  @Override
  public void informationResponse(HttpResponse response, HttpContext context) {
    // the answer follows
  }

  Answer answer(NodeAddress node) {
    return Answer.of(node, status, bytes);
  }

  /** A node that sends a byte now and then would never be late for the client. */
  private static final class Bytes extends HeapBufferedAsyncEntityConsumer {
    private final Wait wait;

    Bytes(Wait wait) {
      super(LONGEST);
      this.wait = wait;
    }

    @Override
    protected void data(ByteBuffer source, boolean endOfStream) throws IOException {
      wait.check();
      super.data(source, endOfStream);
    }
  }
}
