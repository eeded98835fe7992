package cuepoint.ingest.list;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.caption.CaptionFile;
import cuepoint.draft.Listing;
import cuepoint.draft.ListingReader;
import cuepoint.draft.TalkDraft;
import cuepoint.event.EventMetadata;
import cuepoint.event.Schedule;
import cuepoint.file.ProblemSink;
import cuepoint.file.RegularFile;
import cuepoint.metadata.JsonFields;
import cuepoint.metadata.MetadataFile;
import cuepoint.metadata.TalkMetadata;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads JSON or YAML that describes one talk, as a list of one. */
public final class SingleTalk implements ListingReader {
  /** What has a title may be anything; what has only a name, a talk by one of these. */
  private static final Set<String> TITLES = Set.of("title", "fulltitle", "raw_title");

  private static final Set<String> OF_TALKS =
      Set.of("speakers", "speaker", "persons", "account", "publishedAt", "recorded", "videos");

  @Override
  public boolean reads(Path source) throws IOException {
    String name = source.getFileName().toString().toLowerCase(Locale.ROOT);
    if (!Files.isRegularFile(source)
        || !(name.endsWith(".json") || MetadataFile.isYaml(source))
        || EventMetadata.isNamed(source)
        || Schedule.isIn(source)) {
      return false;
    }
    return isTalk(MetadataFile.head(source)) && !CaptionFile.isCaptions(source);
  }

  private static boolean isTalk(JsonNode root) {
    boolean titled = TITLES.stream().anyMatch(root::hasNonNull);
    boolean named = root.hasNonNull("name") && OF_TALKS.stream().anyMatch(root::hasNonNull);
    return (titled || named) && !root.path("_type").asText("").equals("playlist");
  }

  @Override
  public Listing read(Path source, ProblemSink problems) throws IOException {
    RegularFile.check(source, RegularFile.MAX_TEXT_BYTES);
    MetadataFile file = MetadataFile.read(source, problems);
    if (!(file.root() instanceof ObjectNode object)) {
      throw new FileSystemException(source.toString(), null, "no talk can be read in it");
    }
    TalkMetadata talk = TalkMetadata.of(JsonFields.of(file, object, "", problems));
    Candidate one = ScheduleListing.candidate(talk, object);
    List<String> notes = new ArrayList<>();
    List<TalkDraft> talks = Drafts.of(Candidate.talks(List.of(one), notes));
    return new Listing(
        EventOf.folder(Optional.empty(), source), EventOf.named(Optional.empty()), talks, notes);
  }
}
