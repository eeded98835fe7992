package cuepoint.opensearch.connection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.config.RequestConfig;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Options;

/**
 * One node of a cluster.
 *
 * @param address where it is
 * @param transport the way there, and to no other node
 */
record ClusterNode(NodeAddress address, OpenSearchTransport transport) {
  /** From so many bytes on, to compress costs less than to send. */
  private static final int LONG_BODY = 64 * 1024;

  /**
   * Asks it, whatever it answers.
   *
   * @throws InterruptedIOException when the thread is interrupted, which it then still is
   */
  Answer ask(Request request, Wait wait) throws IOException, NoAnswerException {
    AnswerReader reader = new AnswerReader(wait);
    Future<?> sent = send(request, wait, reader);
    try {
      sent.get(wait.left(), TimeUnit.MILLISECONDS);
      return reader.answer(address);
    } catch (InterruptedException e) {
      wait.end();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while OpenSearch was asked");
    } catch (TimeoutException e) {
      wait.end();
      throw new NoAnswerException(address, new SocketTimeoutException(), false);
    } catch (ExecutionException e) {
      throw new NoAnswerException(address, Objects.requireNonNull(e.getCause()), wait.left() > 0);
    }
  }

  private Future<?> send(Request request, Wait wait, AnswerReader reader) throws IOException {
    byte[] body = request.body();
    ApacheHttpClient5Options.Builder options = ApacheHttpClient5Options.DEFAULT.toBuilder();
    options.setHttpAsyncResponseConsumerFactory(() -> reader);
    options.setRequestConfig(
        RequestConfig.custom()
            .setConnectionRequestTimeout(wait.left(), TimeUnit.MILLISECONDS)
            .setResponseTimeout(wait.left(), TimeUnit.MILLISECONDS)
            .build());
    if (body.length > LONG_BODY) {
      body = compressed(body);
      options.addHeader("Content-Encoding", "gzip");
    }
    String type = request.lines() ? "application/x-ndjson" : "application/json";
    return new OpenSearchGenericClient(transport, options.build())
        .executeAsync(
            Requests.create(
                request.method(),
                request.path(),
                List.of(),
                Map.of(),
                request.documents().isEmpty() ? null : Body.from(body, type)));
  }

  private static byte[] compressed(byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(body);
    }
    return out.toByteArray();
  }
}
