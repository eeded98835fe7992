package cuepoint.http.message;

import cuepoint.asset.Assets;
import cuepoint.asset.Resource;
import cuepoint.format.MediaPath;
import cuepoint.video.ImageType;
import cuepoint.video.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that are sent as they are. */
public final class ServedFiles {
  /** Where recordings and pictures are, which are compressed already. */
  public static final String MEDIA = MediaPath.FOLDER;

  private ServedFiles() {}

  /**
   * What pages are drawn with, and the recordings and pictures of the collection, but for hidden
   * ones.
   *
   * @param transcripts the collection's folder
   */
  public static List<StaticFiles> of(Path transcripts) {
    return List.of(
        new StaticFiles(
            Assets.FOLDER, Resource.address("/web"), path -> true, StaticFiles.IMMUTABLE),
        new StaticFiles(
            MEDIA,
            real(transcripts).toUri(),
            path -> isServed(path) && !path.contains("/."),
            "no-cache"));
  }

  private static boolean isServed(String path) {
    return MediaType.of(path).isPresent() || ImageType.of(path).isPresent();
  }

  private static Path real(Path folder) {
    try {
      return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
