package cuepoint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.draft.Listing;
import cuepoint.draft.ListingReader;
import cuepoint.draft.TalkDraft;
import cuepoint.file.ProblemSink;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists of talks, and keeps what is said of the last one. */
public final class ListingFixture {
  private final List<String> said = new ArrayList<>();

  /** Reads a file or folder that is one list, by the reader that knows it. */
  public Listing read(Path source) throws IOException {
    said.clear();
    List<Listing> listings = Listings.read(source, this::add);
    assertThat(listings).hasSize(1);
    said.addAll(listings.getFirst().notes());
    return listings.getFirst();
  }

  /** Reads a file by a reader, which must know it. */
  public Listing read(ListingReader reader, Path file) throws IOException {
    said.clear();
    assertThat(reader.reads(file)).isTrue();
    Listing listing = reader.read(file, this::add);
    said.addAll(listing.notes());
    return listing;
  }

  /**
   * Writes a file of a text, any bytes and another text, and reads it. The names of its talks
   * differ.
   *
   * @return these names; empty where it is refused, and the reason said
   */
  public static Optional<List<String>> stems(
      ListingReader reader, Path file, String head, byte[] rest, String tail) throws IOException {
    Files.writeString(file, head);
    Files.write(file, rest, StandardOpenOption.APPEND);
    Files.writeString(file, tail, StandardOpenOption.APPEND);
    if (!reader.reads(file)) {
      return Optional.empty();
    }
    try {
      List<TalkDraft> talks = reader.read(file, ProblemSink.NONE).talks();
      List<String> stems = talks.stream().map(TalkDraft::stem).toList();
      assertThat(stems).doesNotHaveDuplicates();
      return Optional.of(stems);
    } catch (FileSystemException e) {
      assertThat(e.getReason()).isNotBlank();
      return Optional.empty();
    }
  }

  private void add(Path file, int line, String message) {
    said.add(line + ": " + message);
  }

  /** Its problems, each behind its line, and then its notes. */
  public List<String> said() {
    return said;
  }

  /** The talk of a list of one. */
  public static TalkDraft only(Listing listing) {
    assertThat(listing.talks()).hasSize(1);
    return listing.talks().getFirst();
  }
}
