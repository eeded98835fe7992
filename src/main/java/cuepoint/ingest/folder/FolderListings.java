package cuepoint.ingest.folder;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.collection.Collection;
import cuepoint.collection.FileProblem;
import cuepoint.collection.ListedFile;
import cuepoint.collection.TalkFiles;
import cuepoint.draft.Listing;
import cuepoint.draft.TalkDraft;
import cuepoint.event.EventMetadata;
import cuepoint.file.FileStem;
import cuepoint.file.ProblemSink;
import cuepoint.metadata.MetadataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a folder as a collection of its own. Each folder in it that describes an event is one; what
 * else there is belongs to that of the whole folder, at any depth.
 */
public final class FolderListings {
  /** Where pyvideo.org's data has the talks of an event. */
  private static final String VIDEOS = "videos";

  private final Path root;
  private final ProblemSink problems;
  private final Collection collection;

  /** The files that describe an event, by its folder. */
  private final Map<Path, Path> events = new LinkedHashMap<>();

  private FolderListings(Path root, ProblemSink problems) throws IOException {
    this.root = root;
    this.problems = problems;
    this.collection = Collection.open(root);
    collection.problems().forEach(this::report);
    collection.others().stream()
        .filter(file -> file.role() == ListedFile.Role.EVENT)
        .map(file -> root.resolve(file.path()))
        .sorted(EventMetadata.PRECEDENCE)
        .forEach(file -> events.putIfAbsent(file.getParent(), file));
  }

  private void report(FileProblem problem) {
    problems.add(Path.of(problem.file()), problem.line(), problem.message());
  }

  /**
   * Reads a folder.
   *
   * @throws IOException when it cannot be read
   */
  public static List<Listing> read(Path folder, ProblemSink problems) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    Path above = root.getParent();
    boolean partOfEvent =
        root.endsWith(VIDEOS) && above != null && Files.exists(above.resolve("category.json"));
    return new FolderListings(partOfEvent && above != null ? above : root, problems).listings();
  }

  private List<Listing> listings() {
    Map<Path, List<TalkFiles>> byEvent = new LinkedHashMap<>();
    for (TalkFiles talk : collection.talks()) {
      byEvent.computeIfAbsent(event(talk), path -> new ArrayList<>()).add(talk);
    }
    List<Listing> listings = new ArrayList<>();
    byEvent.forEach((folder, talks) -> {
      List<String> notes = listings.isEmpty() ? notes() : List.of();
      Listing listing = listing(folder, talks, notes);
      if (!listing.talks().isEmpty()) {
        listings.add(listing);
      }
    });
    return listings;
  }

  private List<String> notes() {
    long recordings =
        collection.files().stream()
            .filter(file -> file.role() == ListedFile.Role.RECORDING)
            .count();
    String left =
        recordings == 1
            ? "1 recording is left where it is"
            : recordings + " recordings are left where they are";
    return recordings == 0 ? List.of() : List.of(left + ": only captions and metadata are copied");
  }

  /** The nearest folder of a talk that describes an event. */
  private Path event(TalkFiles talk) {
    Path folder = talk.folder();
    while (!folder.equals(root) && !events.containsKey(folder)) {
      folder = Optional.ofNullable(folder.getParent()).orElse(root);
    }
    return folder;
  }

  private Listing listing(Path folder, List<TalkFiles> talks, List<String> notes) {
    boolean manyFolders = talks.stream().map(TalkFiles::folder).distinct().count() > 1;
    List<TalkDraft> drafts = new ArrayList<>();
    for (TalkFiles talk : talks.stream().sorted(Comparator.comparing(TalkFiles::id)).toList()) {
      String below = manyFolders ? folder.relativize(talk.folder()).toString() : "";
      new FolderTalk(root, talk, below, problems).draft(collection).ifPresent(drafts::add);
    }
    Path name = folder.getFileName();
    return new Listing(
        FileStem.of(name == null ? "talks" : name.toString()), described(folder), drafts, notes);
  }

  /** The fields of an event, whose name is its title in pyvideo.org's data. */
  private ObjectNode described(Path folder) {
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    Optional.ofNullable(events.get(folder))
        .map(file -> MetadataFile.read(file, problems).root())
        .filter(root -> root instanceof ObjectNode)
        .ifPresent(root ->
            root.properties()
                .forEach(field ->
                    event.set(
                        field.getKey().equals("title") && !root.has("name")
                            ? "name"
                            : field.getKey(),
                        field.getValue())));
    event.remove("glossary");
    return event;
  }
}
