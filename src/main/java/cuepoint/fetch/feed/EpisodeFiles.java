package cuepoint.fetch.feed;

import cuepoint.fetch.received.ReceivedCaptions;
import cuepoint.fetch.received.ReceivedPicture;
import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import cuepoint.fetch.source.Outcome;
import cuepoint.fetch.web.Received;
import cuepoint.fetch.web.Wanted;
import cuepoint.fetch.web.WebClient;
import cuepoint.file.RegularFile;
import cuepoint.talk.Chapter;
import cuepoint.video.ImageType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Fetches what a feed links to.
 *
 * @param folder where it is written
 */
record EpisodeFiles(FeedFile feed, WebClient client, Path folder) {
  /**
   * Fetches the first transcript of a list that holds captions.
   *
   * @param language BCP 47 tag of all of them
   * @return why there is none; empty if there is
   */
  Optional<Outcome.Missing> transcript(
      List<TranscriptLink> links, Optional<String> language, String stem)
      throws IOException, InterruptedException {
    Optional<Outcome.Missing> missing = Optional.empty();
    for (TranscriptLink link : links) {
      try {
        transcript(link, language, stem);
        return Optional.empty();
      } catch (FetchException e) {
        missing = missing.or(() -> Optional.of(e.missing()));
      }
    }
    return missing;
  }

  private void transcript(TranscriptLink link, Optional<String> language, String stem)
      throws FetchException, IOException, InterruptedException {
    Path file = folder.resolve(".transcript");
    try {
      get(link.address(), Wanted.any(file, RegularFile.MAX_CAPTION_BYTES));
      ReceivedCaptions captions =
          ReceivedCaptions.read(file)
              .orElseThrow(() ->
                  new FetchException(Cause.UNREADABLE, link.address() + " holds no captions"));
      Files.move(file, folder.resolve(captions.name(stem, language, "")));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** The chapters of an episode, also those in a file of their own; none if that cannot be had. */
  List<Chapter> chapters(Episode episode) throws IOException, InterruptedException {
    if (!episode.chapters().isEmpty() || episode.chaptersAddress().isEmpty()) {
      return episode.chapters();
    }
    Path file = folder.resolve(".chapters.json");
    try {
      get(episode.chaptersAddress().get(), Wanted.any(file, RegularFile.MAX_TEXT_BYTES));
      return ChaptersJson.read(file);
    } catch (FetchException e) {
      return List.of(); // the talk is as good without
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Fetches a picture, if it is one. */
  void picture(String link, String stem) throws IOException, InterruptedException {
    Path file = folder.resolve(".picture");
    try {
      get(link, Wanted.any(file, ImageType.MAX_BYTES));
      Optional<String> extension = ReceivedPicture.extension(file);
      if (extension.isPresent()) {
        Files.move(file, folder.resolve(stem + "." + extension.get()));
      }
    } catch (FetchException e) {
      // the talk is as good without
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private Received get(String link, Wanted wanted)
      throws FetchException, IOException, InterruptedException {
    URI address =
        feed.linked(link)
            .orElseThrow(() ->
                new FetchException(Cause.UNREADABLE, "the feed's link is no address: " + link));
    return client.get(address, feed.guard(), wanted).orElseThrow();
  }
}
