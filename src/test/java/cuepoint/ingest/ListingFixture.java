package cuepoint.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import cuepoint.draft.Listing;
import cuepoint.draft.ListingReader;
import cuepoint.draft.TalkDraft;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
