package cuepoint.export;

import cuepoint.talk.Talk;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The recordings that lie beside their captions: copied, or left out with every link to them. */
final class Recordings {
  private final ExportFolder folder;
  private final Optional<Path> transcripts;

  /**
   * @param transcripts where they are copied from; empty to leave them out
   */
  Recordings(ExportFolder folder, Optional<Path> transcripts) {
    this.folder = folder;
    this.transcripts = transcripts;
  }

  /** The talk, its recording being where it is found from the talk's page. */
  Talk fromPage(Talk talk) throws IOException {
    return talk.withVideo(from("../../", talk));
  }

  /** The talk, its recording being where it is found from the folder of the bundle. */
  Talk fromFolder(Talk talk) throws IOException {
    return talk.withVideo(from("", talk));
  }

  private Optional<Video> from(String root, Talk talk) throws IOException {
    Optional<Video> video = talk.video();
    if (video.isEmpty() || video.get().provider() != Provider.LOCAL) {
      return video;
    }
    String path = BundlePaths.recording(video.get());
    return copy(video.get(), path)
        ? Optional.of(video.get().at(root + BundlePaths.encoded(path)))
        : Optional.empty();
  }

  private boolean copy(Video video, String path) throws IOException {
    Optional<Path> file =
        transcripts.map(root -> root.resolve(video.id())).filter(Files::isRegularFile);
    if (file.isPresent()) {
      folder.copy(file.get(), path);
    }
    return file.isPresent();
  }
}
