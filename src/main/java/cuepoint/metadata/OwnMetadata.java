package cuepoint.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import cuepoint.file.ProblemSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * What a talk's own files say about it.
 *
 * @param metadata what they say together
 * @param playlist whether yt-dlp wrote one of them for a list of talks
 * @param segments the talks of their recording, by their start, if it has several
 * @param withoutFields those that say nothing, and are neither empty nor broken
 */
public record OwnMetadata(
    TalkMetadata metadata, boolean playlist, List<Segment> segments, Set<Path> withoutFields) {

  public OwnMetadata {
    segments = List.copyOf(segments);
  }

  /**
   * The same of one of its segments.
   *
   * @param title what the recording is called if the files do not say
   */
  public OwnMetadata of(Segment segment, String title) {
    TalkMetadata one = segment.in(metadata, metadata.title().orElse(title));
    return new OwnMetadata(one, playlist, segments, withoutFields);
  }

  /**
   * Reads the files, of which earlier ones take precedence.
   *
   * @param captions files that may say something beside their captions, if they are JSON
   */
  public static OwnMetadata read(List<Path> files, List<Path> captions, ProblemSink problems) {
    TalkMetadata all = TalkMetadata.NONE;
    boolean playlist = false;
    List<Segment> segments = List.of();
    Set<Path> withoutFields = new HashSet<>();
    for (Path file : files) {
      AtomicBoolean clean = new AtomicBoolean(true);
      JsonFields json =
          JsonFields.read(
              file,
              (path, line, message) -> {
                clean.set(false);
                problems.add(path, line, message);
              });
      playlist |= json.value("_type").asText("").equals("playlist");
      TalkMetadata own = TalkMetadata.of(json);
      all = all.or(own);
      segments = segments.isEmpty() ? Segments.of(json) : segments;
      if (own.equals(TalkMetadata.NONE) && segments.isEmpty() && clean.get()) {
        withoutFields.add(file);
      }
    }
    for (Path file : captions) {
      all = all.or(besideCaptions(file, problems));
    }
    return new OwnMetadata(all, playlist, segments, Set.copyOf(withoutFields));
  }

  /**
   * Where the talk can be watched: addresses of the first file that has some. Those after it are
   * not read; none of their problems are told.
   *
   * @param captions files that may say something beside their captions, if they are JSON
   */
  public static List<String> videos(List<Path> files, List<Path> captions) {
    return Stream.concat(
            files.stream().map(file -> VideoFields.of(JsonFields.read(file, ProblemSink.NONE))),
            captions.stream().map(file -> besideCaptions(file, ProblemSink.NONE).videos()))
        .filter(videos -> !videos.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** What the beginning of a file of captions says of the talk, if it has a title. */
  private static TalkMetadata besideCaptions(Path file, ProblemSink problems) {
    try {
      boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
      JsonNode root = json ? MetadataFile.head(file) : MissingNode.getInstance();
      return root.path("title").asText("").isBlank()
          ? TalkMetadata.NONE
          : TalkMetadata.of(JsonFields.of(new MetadataFile(file, "", root), root, "", problems))
              .besideCaptions();
    } catch (IOException e) {
      return TalkMetadata.NONE;
    }
  }
}
