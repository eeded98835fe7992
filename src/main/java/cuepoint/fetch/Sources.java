package cuepoint.fetch;

import cuepoint.fetch.folder.KnownTalk;
import cuepoint.fetch.source.RemoteTalk;
import cuepoint.fetch.source.Source;
import cuepoint.fetch.transcribe.LocalRecording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where talks come from.
 *
 * @param all in the order in which they are asked; the last one takes every address
 * @param hears whether captions are made of recordings in the collection
 */
record Sources(List<Source> all, boolean hears) {

  Sources {
    all = List.copyOf(all);
  }

  /** The first that can list an address. */
  Source of(String address) throws InterruptedException {
    for (Source source : all) {
      if (source.takes(address)) {
        return source;
      }
    }
    throw new IllegalStateException("no source takes " + address);
  }

  /** A talk of the collection: on the web, or as a recording of which captions can be made. */
  Optional<RemoteTalk> talk(KnownTalk talk) throws IOException, InterruptedException {
    Optional<RemoteTalk> web = onTheWeb(talk);
    Optional<Path> heard = talk.recording().filter(file -> hears);
    return heard.isPresent()
        ? Optional.of(new LocalRecording(talk.stem(), talk.title(), heard.get(), web))
        : web;
  }

  private Optional<RemoteTalk> onTheWeb(KnownTalk talk) throws IOException, InterruptedException {
    if (talk.address().isEmpty()) {
      return Optional.empty();
    }
    for (Source source : all) {
      if (source.takesTalk(talk.address())) {
        return Optional.of(source.talk(talk.title(), talk.address()));
      }
    }
    return Optional.empty();
  }
}
