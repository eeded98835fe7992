package cuepoint.ingest.post;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.draft.Listing;
import cuepoint.draft.ListingReader;
import cuepoint.draft.TalkDraft;
import cuepoint.file.FileStem;
import cuepoint.file.ProblemSink;
import cuepoint.file.RegularFile;
import cuepoint.ingest.layout.Block;
import cuepoint.ingest.layout.Blocks;
import cuepoint.ingest.layout.Section;
import cuepoint.ingest.markup.Addresses;
import cuepoint.ingest.markup.Post;
import cuepoint.ingest.markup.VideoLists;
import cuepoint.metadata.TalkMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the talks that a post in Markdown or HTML shows or links to. */
public final class PostReader implements ListingReader {
  private static final int HEAD_BYTES = 1 << 16;
  private static final int MOST_LISTS = 5;

  /** A text that is neither needs an address to be a list of talks. */
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']{4,200}");

  private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{1,2}-\\d{1,2}[-_ ]+(?=.)");

  /** Names of files that are called after their folder. */
  private static final Set<String> OF_FOLDER = Set.of("index", "_index", "readme", "post");

  @Override
  public boolean reads(Path source) throws IOException {
    if (!Files.isRegularFile(source) || !Post.isNamedSo(source)) {
      return false;
    }
    return !source.toString().endsWith(".txt")
        || ADDRESS
            .matcher(RegularFile.head(source, HEAD_BYTES))
            .results()
            .anyMatch(address -> Addresses.video(address.group()).isPresent());
  }

  @Override
  public Listing read(Path source, ProblemSink problems) throws IOException {
    Post post = Post.read(source, problems);
    Optional<String> title = post.title();
    List<TalkMetadata> above = FrontTalks.of(post.front());
    List<Block> blocks = Blocks.of(post.body());
    List<Proposal> proposals = new ArrayList<>(above.stream().map(FrontTalks::proposal).toList());
    for (Section section : Section.of(blocks)) {
      proposals.addAll(SectionTalks.read(section, title));
    }
    if (above.size() == 1 && proposals.size() == 1) {
      proposals.set(0, proposals.getFirst().described(text(blocks)));
    }
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    title.ifPresent(name -> event.put("name", name));
    List<TalkDraft> talks = Drafts.of(Recording.of(proposals), title, above);
    List<String> notes = talks.isEmpty() ? lists(post) : List.of();
    return new Listing(FileStem.of(stem(source)), event, talks, notes);
  }

  /** Where the talks are that a post without any points to. */
  private static List<String> lists(Post post) {
    return VideoLists.in(post.body()).stream()
        .limit(MOST_LISTS)
        .map(address -> "it links to a list of videos: cuepoint fetch '" + address + "'")
        .toList();
  }

  /** The paragraphs of a post that is about one talk. */
  private static String text(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.is(Block.Kind.PARAGRAPH))
        .map(block -> block.line().plain())
        .collect(Collectors.joining("\n\n"));
  }

  private static String stem(Path source) {
    Path file = source.toAbsolutePath().normalize();
    String name = file.getFileName().toString().replaceFirst("\\.[A-Za-z]{2,8}$", "");
    Path folder = file.getParent();
    boolean ofFolder = OF_FOLDER.contains(name.toLowerCase(Locale.ROOT));
    String called =
        ofFolder && folder != null && folder.getFileName() != null
            ? folder.getFileName().toString()
            : name;
    return DATE.matcher(called).replaceFirst("");
  }
}
