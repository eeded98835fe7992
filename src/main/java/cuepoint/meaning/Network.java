package cuepoint.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;

/** Where the network of a model is, in the format ONNX. */
sealed interface Network {

  /**
   * In a file, perhaps with others beside it that hold its weights.
   *
   * @param path where it is
   */
  record InFile(Path path) implements Network {}

  /**
   * In the program.
   *
   * @param resource where it is
   */
  record InProgram(URL resource) implements Network {

    /** What it is, outside the heap, which would stay as large. */
    ByteBuffer read() throws IOException {
      URLConnection connection = resource.openConnection();
      try (InputStream stream = connection.getInputStream();
          ReadableByteChannel channel = Channels.newChannel(stream)) {
        ByteBuffer network = ByteBuffer.allocateDirect(connection.getContentLength());
        while (network.hasRemaining() && channel.read(network) >= 0) {}
        return network.flip();
      }
    }
  }
}
