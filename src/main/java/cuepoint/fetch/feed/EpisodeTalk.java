package cuepoint.fetch.feed;

import cuepoint.fetch.source.Cause;
import cuepoint.fetch.source.FetchException;
import cuepoint.fetch.source.FetchOptions;
import cuepoint.fetch.source.Outcome;
import cuepoint.fetch.source.RemoteTalk;
import cuepoint.fetch.web.WebClient;
import cuepoint.file.JsonText;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An episode as a talk. */
record EpisodeTalk(
    FeedFile feed, Episode episode, String stem, FetchOptions options, WebClient client)
    implements RemoteTalk {

  @Override
  public String title() {
    return episode.title().isEmpty() ? stem : episode.title();
  }

  @Override
  public String address() {
    return Stream.of(episode.recording(), episode.page())
        .flatMap(Optional::stream)
        .flatMap(link -> feed.linked(link).stream())
        .map(URI::toString)
        .findFirst()
        .orElse(episode.id());
  }

  @Override
  public Outcome fetch(String name, Path folder) throws IOException, InterruptedException {
    EpisodeFiles files = new EpisodeFiles(feed, client, folder);
    EpisodeJson json = new EpisodeJson(feed, episode, files.chapters(episode));
    Files.writeString(folder.resolve(name + ".json"), JsonText.of(json.fields()));
    if (options.thumbnails() && episode.picture().isPresent()) {
      files.picture(episode.picture().get(), name);
    }
    return transcripts(files, name);
  }

  private Outcome transcripts(EpisodeFiles files, String name)
      throws IOException, InterruptedException {
    if (episode.transcripts().isEmpty()) {
      return new Outcome.Missing(Cause.NO_CAPTIONS, "the feed names no transcript of it");
    }
    TranscriptChoice choice = new TranscriptChoice(options, feed.language());
    Map<Optional<String>, List<TranscriptLink>> wanted = choice.of(episode.transcripts());
    if (wanted.isEmpty()) {
      return new Outcome.Missing(
          Cause.OTHER_LANGUAGES,
          "transcripts are in " + choice.languages(episode.transcripts()) + ": see --languages");
    }
    Optional<Outcome> worst = Optional.empty();
    boolean any = false;
    for (Map.Entry<Optional<String>, List<TranscriptLink>> one : wanted.entrySet()) {
      Optional<Outcome.Missing> missing = files.transcript(one.getValue(), one.getKey(), name);
      any |= missing.isEmpty();
      worst = worst.or(() -> missing);
    }
    return any ? new Outcome.Captions() : worst.orElseThrow();
  }

  @Override
  public Path audio(Path folder) throws FetchException, IOException, InterruptedException {
    String link =
        episode
            .recording()
            .orElseThrow(
                () -> new FetchException(Cause.GONE, "the feed names no recording of the episode"));
    URI address =
        feed.linked(link)
            .orElseThrow(() ->
                new FetchException(
                    Cause.UNREADABLE, "its recording has no valid address: " + link));
    return MediaTalk.recording(client, address, feed.guard(), folder);
  }
}
