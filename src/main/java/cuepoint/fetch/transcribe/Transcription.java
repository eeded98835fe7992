package cuepoint.fetch.transcribe;

import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import cuepoint.fetch.source.Outcome;
import cuepoint.fetch.source.Outcome.Missing;
import cuepoint.fetch.source.RemoteTalk;
import cuepoint.file.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * Makes captions of talks that have none at their source.
 *
 * @param recogniser the user's program
 */
public record Transcription(Recogniser recogniser) {
  /** Why captions are missing of what can perhaps be heard. */
  private static final Set<Cause> HEARD =
      EnumSet.of(
          Cause.NO_CAPTIONS, Cause.OTHER_LANGUAGES, Cause.GONE, Cause.UNREADABLE, Cause.FAILED);

  /**
   * Makes captions of a talk if there are none.
   *
   * @param outcome how asking for its captions ended
   * @param stem what the names of its files begin with
   * @param folder where they are written; its recording is fetched there and removed again
   * @return how it ended now
   * @throws IOException when files cannot be written
   * @throws InterruptedException when the run is to end
   */
  public Outcome instead(Outcome outcome, RemoteTalk talk, String stem, Path folder)
      throws IOException, InterruptedException {
    if (!(outcome instanceof Missing missing) || !HEARD.contains(missing.cause())) {
      return outcome;
    }
    Path audio = Files.createTempDirectory(folder, ".audio");
    try {
      return recogniser.transcribe(talk.audio(audio), stem, folder);
    } catch (FetchException e) {
      return new Missing(e.why(), "its recording: " + e.getMessage());
    } finally {
      FolderTree.delete(audio);
    }
  }
}
