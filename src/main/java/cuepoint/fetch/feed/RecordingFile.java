package cuepoint.fetch.feed;

import cuepoint.fetch.source.FetchException;
import cuepoint.fetch.web.AddressGuard;
import cuepoint.fetch.web.Wanted;
import cuepoint.fetch.web.WebClient;
import cuepoint.video.MediaType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;

/** Fetches recordings. */
final class RecordingFile {
  /** A day of video as it is published. */
  private static final long MAX_BYTES = 32L << 30;

  private RecordingFile() {}

  /** Fetches a recording into a folder, under a name of ours. */
  static Path fetch(WebClient client, URI address, AddressGuard guard, Path folder)
      throws FetchException, IOException, InterruptedException {
    Path file = folder.resolve("recording." + extension(address));
    client.get(address, guard, Wanted.any(file, MAX_BYTES));
    return file;
  }

  /** What programs tell its format by; audio of feeds is MP3 unless they say otherwise. */
  private static String extension(URI address) {
    String path = String.valueOf(address.getPath());
    return MediaType.of(path).isPresent()
        ? path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)
        : "mp3";
  }
}
