package cuepoint;

import java.nio.file.Path;

/**
 * A small collection, written for the tests, which no user's talks and no demo change: two talks
 * with captions (one with the times of its words and a recording of silence, one with rolling
 * automatic captions and no recording), three without captions, and a glossary. Tests read it and
 * never write to it.
 */
public final class TestCollection {
  public static final Path FOLDER = Path.of("src/test/resources/collection");
  public static final Path GLOSSARY = FOLDER.resolve("glossary.txt");
  public static final int TALKS = 5;

  /** The id of the talk that has a recording and word times. */
  public static final String PROBES = "primers/usdt-probes-from-rust";

  private TestCollection() {}
}
