package cuepoint.fetch;

import cuepoint.fetch.folder.KnownTalk;
import cuepoint.fetch.folder.WorkFolder;
import cuepoint.fetch.received.ReceivedPicture;
import cuepoint.fetch.source.FetchException;
import cuepoint.fetch.web.AddressGuard;
import cuepoint.fetch.web.Wanted;
import cuepoint.fetch.web.WebClient;
import cuepoint.video.ImageType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Fetches the pictures of talks of the collection from the addresses in their metadata, so that
 * pages need not ask other sites. A talk is as good without one: none that cannot be had is a
 * failure.
 *
 * @param guard decides where such an address may lead: whoever wrote it could mean a server in the
 *     user's network
 */
record Thumbnails(
    WebClient client, AddressGuard guard, Events events, WorkFolder work, FetchProgress progress) {

  /**
   * Fetches the picture of a talk that lacks one.
   *
   * @return whether it is there now
   * @throws IOException when it cannot be written
   * @throws InterruptedException when the run is to end
   */
  boolean fetch(KnownTalk talk) throws IOException, InterruptedException {
    Optional<String> address = talk.missingThumbnail();
    if (address.isEmpty()) {
      return false;
    }
    try {
      Path folder = work.empty();
      Optional<Path> picture = picture(URI.create(address.get()), folder, talk.stem());
      if (picture.isEmpty()) {
        progress.note(talk.id() + ": what is at " + address.get() + " is no picture");
        return false;
      }
      EventFiles files = new EventFiles(talk.folder(), events.record(talk.folder()));
      files.take(folder);
      events.record(talk.folder()).save();
      return !files.written().isEmpty();
    } catch (FetchException | IllegalArgumentException e) {
      progress.note(talk.id() + ": no picture: " + e.getMessage());
      return false;
    }
  }

  private Optional<Path> picture(URI address, Path folder, String stem)
      throws FetchException, IOException, InterruptedException {
    Path file = folder.resolve(".picture");
    client.get(address, guard, Wanted.any(file, ImageType.MAX_BYTES));
    Optional<String> extension = ReceivedPicture.extension(file);
    if (extension.isEmpty()) {
      Files.delete(file);
      return Optional.empty();
    }
    return Optional.of(Files.move(file, folder.resolve(stem + "." + extension.get())));
  }
}
