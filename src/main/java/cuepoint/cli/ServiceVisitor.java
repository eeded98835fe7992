package cuepoint.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where a service in {@link Training} says where it is reached: it is then asked, and the process
 * ends.
 */
final class ServiceVisitor extends OutputStream {
  private static final List<String> PATHS =
      List.of(
          "/", "/?q=running+program", "/api/v1/search?q=running+program", "/api/v1/search?q=prbe");

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  @Override
  public synchronized void write(int octet) {
    if (octet != '\n') {
      line.write(octet);
      return;
    }
    String said = line.toString(StandardCharsets.UTF_8);
    line.reset();
    if (said.startsWith("http://")) {
      Thread.ofPlatform().start(() -> visit(URI.create(said.strip())));
    }
  }

  private static void visit(URI service) {
    for (String path : PATHS) {
      try (Socket socket = new Socket(service.getHost(), service.getPort())) {
        String request = "GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n".formatted(path);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getInputStream().readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    System.exit(0);
  }
}
