package cuepoint.event;

import cuepoint.file.FolderBorder;
import cuepoint.file.ProblemSink;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The glossaries of the collection and of its events: their lines, and which files they are. */
public final class Glossaries {
  private static final String NAME = "glossary.txt";

  private final Set<String> lines = new LinkedHashSet<>();
  private final Set<Path> files = new LinkedHashSet<>();
  private final Set<Path> named = new HashSet<>();

  /** Reads that of the collection, if it is there and does not lead out of it. */
  public Glossaries(Path root, ProblemSink problems) {
    Path file = root.resolve(NAME);
    FolderBorder border = new FolderBorder(root);
    if (border.linkLeadsOut(file)) {
      problems.unreadable(file, border.outside(file));
    } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      lines.addAll(GlossaryFile.read(file, problems));
      files.add(file);
    }
  }

  /** Adds the file that an event names, which is a glossary even if it cannot be read. */
  public void named(Path file) {
    named.add(file);
  }

  /** Adds that of an event. */
  public void add(EventMetadata event) {
    lines.addAll(event.glossary());
    event.glossaryFile().filter(Files::exists).ifPresent(files::add);
  }

  /** Those that there are. */
  public Set<Path> files() {
    return files;
  }

  /** Whether a file is one. */
  public boolean has(Path file) {
    return files.contains(file) || named.contains(file);
  }

  /** All lines, in Solr's format. */
  public String text() {
    return String.join("\n", lines);
  }
}
