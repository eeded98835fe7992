package cuepoint.export;

import cuepoint.export.folder.ExportFolder;
import cuepoint.export.site.BundlePaths;
import cuepoint.file.FolderBorder;
import cuepoint.talk.Talk;
import cuepoint.video.Provider;
import cuepoint.video.Video;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The media files beside the captions: copied, or left out together with every link to them. */
final class MediaFiles {
  private final ExportFolder folder;
  private final Optional<Path> transcripts;

  /**
   * @param transcripts the folder that they are copied from; empty to leave them out
   */
  MediaFiles(ExportFolder folder, Optional<Path> transcripts) {
    this.folder = folder;
    this.transcripts = transcripts;
  }

  /** The talk with the address of its media relative to the talk's page. */
  Talk fromPage(Talk talk) throws IOException {
    return from("../../", talk);
  }

  /** The talk with the address of its media relative to the folder of the export. */
  Talk fromFolder(Talk talk) throws IOException {
    return from("", talk);
  }

  /** Talks with those of their pictures that are in the export. */
  List<Talk> shown(List<Talk> talks) throws IOException {
    List<Talk> shown = new ArrayList<>();
    for (Talk talk : talks) {
      shown.add(fromFolder(talk));
    }
    return shown;
  }

  private Talk from(String root, Talk talk) throws IOException {
    Optional<String> thumbnail = talk.thumbnail();
    return talk.with(
        video(root, talk),
        thumbnail.isPresent() && copy(thumbnail.get()) ? thumbnail : Optional.empty());
  }

  private Optional<Video> video(String root, Talk talk) throws IOException {
    Optional<Video> video = talk.video();
    if (video.isEmpty() || video.get().provider() != Provider.LOCAL) {
      return video;
    }
    String file = video.get().id();
    return copy(file)
        ? Optional.of(video.get().at(root + BundlePaths.encoded(BundlePaths.media(file))))
        : Optional.empty();
  }

  /** Whether a file of the collection is in the export now. */
  private boolean copy(String path) throws IOException {
    if (transcripts.isEmpty()) {
      return false;
    }
    Path file = transcripts.get().resolve(path);
    if (!Files.isRegularFile(file) || new FolderBorder(transcripts.get()).leadsOut(file)) {
      return false;
    }
    folder.copy(file, BundlePaths.media(path));
    return true;
  }
}
