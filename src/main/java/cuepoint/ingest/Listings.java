package cuepoint.ingest;

import cuepoint.draft.Listing;
import cuepoint.draft.ListingReader;
import cuepoint.file.ProblemSink;
import cuepoint.ingest.folder.FolderListings;
import cuepoint.ingest.list.ScheduleListing;
import cuepoint.ingest.list.SingleTalk;
import cuepoint.ingest.list.TableListing;
import cuepoint.ingest.post.PostReader;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Reads whatever a user has of talks, with the first reader that knows it. */
public final class Listings {
  private static final List<ListingReader> READERS =
      List.of(new PostReader(), new TableListing(), new ScheduleListing(), new SingleTalk());

  private Listings() {}

  /**
   * Reads a file or folder. One that holds several events gives a listing for each.
   *
   * @throws FileSystemException when it is not of a known kind
   * @throws IOException when it cannot be read
   */
  public static List<Listing> read(Path source, ProblemSink problems) throws IOException {
    if (Files.isDirectory(source)) {
      return FolderListings.read(source, problems);
    }
    if (Files.notExists(source)) {
      throw new NoSuchFileException(source.toString());
    }
    for (ListingReader reader : READERS) {
      if (reader.reads(source)) {
        return List.of(reader.read(source, problems));
      }
    }
    throw new FileSystemException(
        source.toString(),
        null,
        "no list of talks that is known: a Markdown post, a list in CSV or JSON, a conference"
            + " schedule, or a folder of pyvideo.org's JSON or of captions");
  }
}
