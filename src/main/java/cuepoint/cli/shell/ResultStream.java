package cuepoint.cli.shell;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Remembers why writing failed, which {@link java.io.PrintStream} forgets. For one thread. */
public final class ResultStream extends FilterOutputStream {
  private Optional<IOException> failure = Optional.empty();

  public ResultStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    attempt(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  /** Why results were lost; empty when none were, or when the reader closed the pipe. */
  public Optional<IOException> failure() {
    return failure.filter(e -> !String.valueOf(e.getMessage()).contains("Broken pipe"));
  }

  private void attempt(Write write) throws IOException {
    try {
      write.run();
    } catch (IOException e) {
      failure = failure.or(() -> Optional.of(e));
      throw e;
    }
  }

  private interface Write {
    void run() throws IOException;
  }
}
