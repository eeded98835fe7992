package cuepoint.fetch.source;

import java.io.IOException;
import java.nio.file.Path;

/** A talk that a {@link Source} lists. */
public interface RemoteTalk {

  /** The name of its files in a new event, from {@link cuepoint.file.FileStem}. */
  String stem();

  /** What it is called, for people. */
  String title();

  /**
   * The address of its video or recording, by which a talk of the event is known to be the same.
   */
  String address();

  /**
   * Writes what there is of it into an empty folder: {@code STEM.LANG.vtt} or captions in another
   * format, {@code STEM.info.json} or {@code STEM.json}. What it says is what the talk's files in
   * the event will say, but for hand edits.
   *
   * @param stem what the names of all its files begin with
   * @return the captions, or why there are none; the metadata may be there nevertheless
   * @throws IOException when files cannot be written
   * @throws InterruptedException when the run is to end
   */
  Outcome fetch(String stem, Path folder) throws IOException, InterruptedException;

  /**
   * Writes its recording, audio alone if possible, into an empty folder.
   *
   * @return the file
   * @throws FetchException when it cannot be had
   * @throws IOException when files cannot be written
   * @throws InterruptedException when the run is to end
   */
  Path audio(Path folder) throws FetchException, IOException, InterruptedException;
}
