package cuepoint.ingest.list;

import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.caption.CaptionFile;
import cuepoint.draft.Listing;
import cuepoint.draft.ListingReader;
import cuepoint.draft.TalkDraft;
import cuepoint.event.EventMetadata;
import cuepoint.event.Schedule;
import cuepoint.file.LimitedProblems;
import cuepoint.file.ProblemSink;
import cuepoint.file.RegularFile;
import cuepoint.metadata.JsonFields;
import cuepoint.metadata.MetadataFile;
import cuepoint.metadata.MetadataFile.Notation;
import cuepoint.metadata.TalkMetadata;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads schedules and lists of talks in JSON, YAML and XML. */
public final class ScheduleListing implements ListingReader {
  @Override
  public boolean reads(Path source) throws IOException {
    return Files.isRegularFile(source)
        && !EventMetadata.isNamed(source)
        && (Schedule.isIn(source) || isPlain(source));
  }

  private static boolean isPlain(Path source) throws IOException {
    String name = source.getFileName().toString().toLowerCase(Locale.ROOT);
    return (name.endsWith(".json") || Notation.of(source) == Notation.YAML)
        && !PlainList.talks(MetadataFile.head(source)).isEmpty()
        && !CaptionFile.isCaptions(source);
  }

  @Override
  public Listing read(Path source, ProblemSink problems) throws IOException {
    RegularFile.check(source, RegularFile.MAX_TEXT_BYTES);
    Schedule schedule = Schedule.read(source, problems);
    List<Candidate> entries =
        schedule.entries().isEmpty() ? plain(source, problems) : entries(schedule);
    if (entries.isEmpty()) {
      throw new FileSystemException(source.toString(), null, "no talk can be read in it");
    }
    JsonFields event = schedule.event();
    List<String> notes = new ArrayList<>();
    List<TalkDraft> talks = Drafts.of(Candidate.talks(entries, notes));
    return new Listing(
        EventOf.folder(event.text("acronym", "name", "title"), source),
        EventOf.fields(event),
        talks,
        notes);
  }

  private static List<Candidate> entries(Schedule schedule) {
    List<Candidate> entries = new ArrayList<>();
    for (int i = 0; i < schedule.entries().size(); i++) {
      entries.add(candidate(schedule.entries().get(i).metadata(), schedule.objects().get(i)));
    }
    return entries;
  }

  private static List<Candidate> plain(Path source, ProblemSink problems) {
    if (source.toString().toLowerCase(Locale.ROOT).endsWith(".xml")) {
      return List.of();
    }
    MetadataFile file = MetadataFile.read(source, ProblemSink.NONE).withoutSource();
    LimitedProblems limited = new LimitedProblems(source, problems);
    List<Candidate> entries =
        PlainList.talks(file.root()).stream()
            .map(talk -> {
              String title = talk.path("title").asText("");
              return candidate(TalkMetadata.of(JsonFields.of(file, talk, title, limited)), talk);
            })
            .toList();
    limited.end();
    return entries;
  }

  static Candidate candidate(TalkMetadata talk, ObjectNode object) {
    return new Candidate(talk, object, OtherFields.of(object), List.of());
  }
}
