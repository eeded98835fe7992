package cuepoint.fetch.transcribe;

import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import cuepoint.fetch.source.Outcome;
import cuepoint.fetch.source.RemoteTalk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A talk whose recording is in the collection.
 *
 * @param stem what the names of its files begin with
 * @param title what it is called
 * @param file the recording
 * @param web where captions of it may be
 */
public record LocalRecording(String stem, String title, Path file, Optional<RemoteTalk> web)
    implements RemoteTalk {

  @Override
  public String address() {
    return web.map(RemoteTalk::address).orElseGet(() -> file.toUri().toString());
  }

  @Override
  public Outcome fetch(String name, Path folder) throws IOException, InterruptedException {
    return web.isPresent()
        ? web.get().fetch(name, folder)
        : new Outcome.Missing(Cause.NO_CAPTIONS, "only its recording is there; see --transcribe");
  }

  /** The recording itself, which stays where it is. */
  @Override
  public Path audio(Path folder) throws FetchException {
    return file;
  }
}
