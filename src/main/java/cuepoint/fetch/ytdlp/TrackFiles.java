package cuepoint.fetch.ytdlp;

import com.fasterxml.jackson.databind.JsonNode;
import cuepoint.file.FolderTree;
import cuepoint.file.JsonText;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Fetches the files of a video: its captions, and its picture if that is wanted. yt-dlp writes them
 * into a folder of its own, under names that nobody outside chooses.
 *
 * @param program how yt-dlp is run
 * @param info what yt-dlp found
 * @param choice the captions that are wanted
 * @param picture whether the picture is
 */
record TrackFiles(Program program, JsonNode info, TrackChoice choice, boolean picture) {

  /**
   * Fetches them.
   *
   * @param stem what their names are to begin with
   * @param folder where they are to be
   * @return what yt-dlp complained of, if a caption file is missing; else nothing
   */
  List<String> fetch(String stem, Path folder) throws IOException, InterruptedException {
    if (choice.tracks().isEmpty() && !picture) {
      return List.of();
    }
    Path files = Files.createDirectories(folder.resolve("yt-dlp"));
    Path request = files.resolve("request.json");
    Files.writeString(request, JsonText.of(InfoFile.toFetch(info, choice.tracks(), picture)));
    Run run = program.runWith(request, arguments(files));
    movePicture(files, folder.resolve(stem));
    boolean complete = moveTracks(files, folder.resolve(stem));
    FolderTree.delete(files);
    return complete ? List.of() : run.messages().stream().map(this::named).toList();
  }

  /** A message in which a track is called what the site calls it. */
  private String named(String message) {
    String named = message;
    for (int i = 0; i < choice.tracks().size(); i++) {
      named = named.replace("'t" + i + "'", "'" + choice.tracks().get(i).key() + "'");
    }
    return named;
  }

  private String[] arguments(Path files) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--ignore-errors", "--skip-download"));
    arguments.addAll(List.of("--write-subs", "--sub-langs", "all"));
    arguments.addAll(List.of("--paths", files.toString(), "--output", "talk.%(ext)s"));
    if (picture) {
      arguments.add("--write-thumbnail");
    }
    return arguments.toArray(String[]::new);
  }

  private boolean moveTracks(Path files, Path stem) throws IOException {
    boolean complete = true;
    for (int i = 0; i < choice.tracks().size(); i++) {
      Track track = choice.tracks().get(i);
      Path file = files.resolve("talk.t" + i + "." + track.extension());
      if (Files.exists(file) && Files.size(file) > 0) {
        Files.move(file, with(stem, track.suffix(choice.original()) + "." + track.extension()));
      } else {
        complete = false;
      }
    }
    return complete;
  }

  private static void movePicture(Path files, Path stem) throws IOException {
    try (DirectoryStream<Path> pictures = Files.newDirectoryStream(files, "talk.{jpg,png,webp}")) {
      for (Path picture : pictures) {
        String name = picture.getFileName().toString();
        Files.move(picture, with(stem, name.substring(name.lastIndexOf('.') + 1)));
      }
    }
  }

  private static Path with(Path stem, String suffix) {
    return stem.resolveSibling(stem.getFileName() + "." + suffix);
  }
}
