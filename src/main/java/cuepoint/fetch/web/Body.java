package cuepoint.fetch.web;

import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/** Writes the body of an answer to a file, as long as it is wanted. */
final class Body {
  /** Enough to tell what it is. */
  private static final int HEAD_BYTES = 4096;

  private static final int BUFFER_BYTES = 1 << 16;

  private final URI address;
  private final HttpResponse<InputStream> response;
  private final Wanted wanted;
  private final AtomicLong progress;

  Body(HttpResponse<InputStream> response, Wanted wanted, AtomicLong progress) {
    this.address = response.uri();
    this.response = response;
    this.wanted = wanted;
    this.progress = progress;
  }

  /**
   * Writes it.
   *
   * @return whether it is wanted; if not, nothing is written
   * @throws PassingFailure when not all of it came
   * @throws FetchException when it is too large
   * @throws IOException when the file cannot be written
   */
  boolean write() throws PassingFailure, FetchException, IOException {
    try (InputStream body = opened()) {
      if (response.headers().firstValueAsLong("Content-Length").orElse(0) > wanted.maxBytes()) {
        throw tooLarge();
      }
      if (!wanted.beginning().test(head(body))) {
        return false;
      }
      try (OutputStream file = Files.newOutputStream(wanted.file())) {
        copy(body, file);
      }
      return true;
    }
  }

  private InputStream opened() throws PassingFailure {
    boolean zipped =
        response.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent();
    try {
      InputStream body =
          zipped ? new GZIPInputStream(response.body(), BUFFER_BYTES) : response.body();
      return new BufferedInputStream(body, BUFFER_BYTES);
    } catch (IOException e) {
      throw cut(e);
    }
  }

  private String head(InputStream body) throws PassingFailure {
    try {
      body.mark(HEAD_BYTES);
      byte[] head = body.readNBytes(HEAD_BYTES);
      body.reset();
      return new String(head, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw cut(e);
    }
  }

  private void copy(InputStream body, OutputStream file)
      throws PassingFailure, FetchException, IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    long bytes = 0;
    for (int read = read(body, buffer); read >= 0; read = read(body, buffer)) {
      bytes += read;
      if (bytes > wanted.maxBytes()) {
        throw tooLarge();
      }
      progress.addAndGet(read);
      file.write(buffer, 0, read);
    }
  }

  private int read(InputStream body, byte[] buffer) throws PassingFailure {
    try {
      return body.read(buffer);
    } catch (IOException e) {
      throw cut(e);
    }
  }

  private PassingFailure cut(IOException e) {
    return new PassingFailure(
        Cause.UNREACHABLE,
        WebAddress.shown(address) + ": the answer ended too early: " + e.getMessage(),
        Duration.ZERO);
  }

  private FetchException tooLarge() {
    return new FetchException(
        Cause.UNREADABLE,
        WebAddress.shown(address)
            + " is larger than "
            + Math.max(1, wanted.maxBytes() >> 20)
            + " MB, which is no longer read");
  }
}
