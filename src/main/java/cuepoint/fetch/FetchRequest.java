package cuepoint.fetch;

import cuepoint.fetch.process.ShellWords;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be fetched, and how.
 *
 * @param root the collection
 * @param wanted addresses, and ids of events of the collection; all its events if there are none
 * @param event the folder that talks of addresses go to; named after their list if empty
 * @param languages BCP 47 tags of captions that are wanted beside the original language
 * @param translated whether those that a machine translated will do
 * @param thumbnails whether pictures are fetched as well
 * @param again whether talks are asked for whose captions are there, or were asked for lately
 * @param dryRun whether talks are only listed
 * @param pause between two talks; other waits are multiples of it
 * @param retries how often a talk is asked for again when the network or the site was busy
 * @param ytDlp the program, a file or a name
 * @param searchPath the folders in which programs are
 * @param own arguments for yt-dlp
 * @param transcribe a command that makes captions of recordings, with {@code {media}} and {@code
 *     {output}}
 */
public record FetchRequest(
    Path root,
    List<String> wanted,
    Optional<String> event,
    List<String> languages,
    boolean translated,
    boolean thumbnails,
    boolean again,
    boolean dryRun,
    Duration pause,
    int retries,
    String ytDlp,
    String searchPath,
    List<String> own,
    Optional<String> transcribe) {

  public FetchRequest {
    wanted = List.copyOf(wanted);
    languages = List.copyOf(languages);
    own = List.copyOf(own);
  }

  /** What a person would type to fetch the same again. */
  public String typed() {
    return ShellWords.typed(
        Stream.concat(Stream.of("cuepoint", "fetch"), wanted.stream()).toList());
  }
}
