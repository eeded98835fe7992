package cuepoint.fetch.ytdlp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import cuepoint.fetch.source.FetchOptions;
import cuepoint.fetch.source.Outcome;
import cuepoint.fetch.source.Outcome.Missing;
import cuepoint.fetch.source.RemoteTalk;
import cuepoint.file.AsideFile;
import cuepoint.file.JsonText;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A video that yt-dlp knows. */
final class YtDlpTalk implements RemoteTalk {
  /** As small as it can be heard. */
  private static final String AUDIO = "worstaudio/worst/bestaudio/best";

  private static final List<String> COMING = List.of("is_upcoming", "is_live", "post_live");

  private final Program program;
  private final FetchOptions options;
  private final LinkGuard guard;
  private final Entry entry;
  private final String address;

  /** What its page says; kept, so that asking again for captions does not ask for the page. */
  private Optional<ObjectNode> page = Optional.empty();

  /**
   * A video.
   *
   * @param guard decides which addresses of its are followed
   * @param entry how it was listed
   * @param address where it is
   */
  YtDlpTalk(Program program, FetchOptions options, LinkGuard guard, Entry entry, String address) {
    this.program = program;
    this.options = options;
    this.guard = guard;
    this.entry = entry;
    this.address = address;
  }

  @Override
  public String address() {
    return address;
  }

  @Override
  public String stem() {
    return entry.stem();
  }

  @Override
  public String title() {
    return entry.title();
  }

  @Override
  public Outcome fetch(String stem, Path folder) throws IOException, InterruptedException {
    Optional<Missing> refusal = guard.refusal(address);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    List<String> messages = new ArrayList<>();
    page = page.isPresent() ? page : page(messages);
    if (page.isEmpty()) {
      return new Complaints(messages).failure();
    }
    ObjectNode info = entry.over(page.get());
    AsideFile.write(folder.resolve(stem + ".info.json"), JsonText.of(InfoFile.of(info)));
    TrackChoice choice = TrackChoice.of(info, options);
    refusal = choice.tracks().stream().flatMap(track -> guard.refusal(track).stream()).findFirst();
    if (refusal.isPresent()) {
      return refusal.get();
    }
    boolean picture = options.thumbnails() && isFollowed(info.path("thumbnail").asText(""));
    List<String> complaints = new TrackFiles(program, info, choice, picture).fetch(stem, folder);
    if (choice.tracks().isEmpty()) {
      return new Complaints(messages).withheld().orElseGet(() -> none(info, choice));
    }
    return complaints.isEmpty() ? new Outcome.Captions() : new Complaints(complaints).failure();
  }

  private boolean isFollowed(String link) {
    return !link.isEmpty() && guard.refusal(link).isEmpty();
  }

  /** What is known of it, asked for if it is only listed; of a page with several, the first. */
  private Optional<ObjectNode> page(List<String> messages)
      throws IOException, InterruptedException {
    if (entry.isWhole()) {
      return Optional.of(entry.json());
    }
    Run run = program.runAt(address, "--no-playlist", "--dump-single-json");
    messages.addAll(run.messages());
    return run.json()
        .flatMap(found ->
            found.has("entries")
                ? Entry.in(found).map(Entry::json).findFirst()
                : Optional.of(found));
  }

  private static Missing none(ObjectNode info, TrackChoice choice) {
    if (COMING.contains(info.path("live_status").asText(""))) {
      return new Missing(Cause.NOT_YET, "");
    }
    return choice.others().isEmpty()
        ? new Missing(Cause.NO_CAPTIONS, "")
        : new Missing(
            Cause.OTHER_LANGUAGES, "there are captions in " + String.join(", ", choice.others()));
  }

  @Override
  public Path audio(Path folder) throws FetchException, IOException, InterruptedException {
    Optional<Missing> refusal = guard.refusal(address);
    if (refusal.isPresent()) {
      throw new FetchException(refusal.get());
    }
    Run run =
        program.runAt(
            address,
            "--no-playlist",
            "--format",
            AUDIO,
            "--paths",
            folder.toString(),
            "--output",
            "talk.%(ext)s");
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "talk.*")) {
      for (Path file : files) {
        return file;
      }
    }
    throw new FetchException(new Complaints(run.messages()).failure());
  }
}
