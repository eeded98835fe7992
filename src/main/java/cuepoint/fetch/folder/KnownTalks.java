package cuepoint.fetch.folder;

import cuepoint.collection.Collection;
import cuepoint.collection.TalkFiles;
import cuepoint.draft.Stems;
import cuepoint.video.MediaType;
import cuepoint.video.Video;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The talks of the collection, by the names of their files and what their metadata say. Captions
 * are not read, and metadata only of those that are asked for it.
 *
 * @param talks in the order of their ids
 * @param recordings those that are no talks yet, as there is nothing else of their names
 */
public record KnownTalks(List<KnownTalk> talks, List<KnownTalk> recordings) {
  /**
   * Reads them.
   *
   * @throws IOException when the folder cannot be read
   */
  public static KnownTalks of(Path root) throws IOException {
    if (!Files.exists(root)) {
      return new KnownTalks(List.of(), List.of());
    }
    Collection collection = Collection.open(root);
    return new KnownTalks(
        collection.talks().stream()
            .filter(talk -> !talk.sharesFiles())
            .map(TalkFiles::undivided)
            .map(KnownTalk::of)
            .toList(),
        collection.others().stream()
            .filter(file -> MediaType.of(file.path()).isPresent())
            .map(file -> KnownTalk.recording(root, file.path()))
            .toList());
  }

  /** What is equal for addresses of the same video. */
  public static String video(String address) {
    return Video.of(address, "")
        .filter(video -> !video.id().isEmpty())
        .map(Video::key)
        .orElseGet(
            () -> address.replaceFirst("^(?i)https?://(?:www\\.)?", "").replaceFirst("/$", ""));
  }

  /** The talks of an event, by its id. */
  public List<KnownTalk> ofEvent(String event) {
    return talks.stream().filter(talk -> talk.id().startsWith(event + "/")).toList();
  }

  /** The folder of an event that has talks. */
  public Optional<Path> folder(String event) {
    return ofEvent(event).stream().findFirst().map(KnownTalk::folder);
  }

  /** The recordings alone in the folder of an event. */
  public List<KnownTalk> recordingsOf(String event) {
    return recordings.stream().filter(talk -> talk.id().startsWith(event + "/")).toList();
  }

  /** The talk of a video in a folder. */
  public Optional<KnownTalk> find(Path folder, String stem, String address) {
    String video = video(address);
    return in(folder)
        .filter(talk -> talk.videos().contains(video))
        .findFirst()
        .or(() ->
            in(folder)
                .filter(talk -> talk.stem().equals(stem) && talk.address().isEmpty())
                .findFirst());
  }

  /** The talk of a video, wherever it is. */
  public Optional<KnownTalk> find(String address) {
    String video = video(address);
    return talks.stream().filter(talk -> talk.videos().contains(video)).findFirst();
  }

  /** The names of files in a folder, of which those of its talks are taken. */
  public Stems stems(Path folder) {
    Stems stems = new Stems();
    in(folder).forEach(talk -> stems.take(talk.stem()));
    return stems;
  }

  private Stream<KnownTalk> in(Path folder) {
    return talks.stream().filter(talk -> talk.folder().equals(folder));
  }
}
