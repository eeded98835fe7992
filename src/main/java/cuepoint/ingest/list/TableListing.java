package cuepoint.ingest.list;

import com.fasterxml.jackson.databind.node.MissingNode;
import cuepoint.caption.CaptionCharset;
import cuepoint.caption.CaptionFile;
import cuepoint.caption.DecodedText;
import cuepoint.draft.Listing;
import cuepoint.draft.ListingReader;
import cuepoint.file.LimitedProblems;
import cuepoint.file.ProblemSink;
import cuepoint.file.RegularFile;
import cuepoint.ingest.list.SeparatedText.Row;
import cuepoint.ingest.list.TableTalks.TableTalk;
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

/** Reads tables of talks: CSV, TSV, and what spreadsheets write under these names. */
public final class TableListing implements ListingReader {
  private static final List<String> EXTENSIONS = List.of(".csv", ".tsv", ".tab");

  private static final int HEAD_BYTES = 1 << 16;
  private static final int MOST_TALKS = 20_000;

  private static final String NO_HEADINGS =
      "none of its first lines names columns that are known: call one \"title\", and others"
          + " \"speakers\", \"date\", \"description\", \"video\"";

  @Override
  public boolean reads(Path source) throws IOException {
    String name = source.getFileName().toString().toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(name::endsWith)
        && Files.isRegularFile(source)
        && (Table.of(RegularFile.head(source, HEAD_BYTES), 1).isPresent()
            || !CaptionFile.isCaptions(source));
  }

  @Override
  public Listing read(Path source, ProblemSink problems) throws IOException {
    RegularFile.check(source, RegularFile.MAX_TEXT_BYTES);
    DecodedText decoded = DecodedText.read(source);
    if (decoded.text().indexOf('\0') >= 0) {
      throw new FileSystemException(
          source.toString(), null, "binary data, no table: save it as CSV from its own program");
    }
    Table table =
        Table.of(decoded.text(), MOST_TALKS + 1)
            .orElseThrow(() -> new FileSystemException(source.toString(), null, NO_HEADINGS));
    broken(source, table, problems);
    TableTalks rows = new TableTalks(table);
    List<String> notes = notes(decoded.charset(), table);
    rows.guessedUnit().ifPresent(notes::add);
    MetadataFile file = new MetadataFile(source, decoded.text(), MissingNode.getInstance());
    List<Candidate> candidates = candidates(file, table, rows, problems);
    return new Listing(
        EventOf.folder(event(table), source),
        EventOf.named(event(table)),
        Drafts.of(Candidate.talks(candidates, notes)),
        notes);
  }

  private static List<Candidate> candidates(
      MetadataFile file, Table table, TableTalks rows, ProblemSink problems) {
    LimitedProblems limited = new LimitedProblems(file.path(), problems);
    List<Candidate> candidates = new ArrayList<>();
    for (Row row : table.rows().subList(0, Math.min(MOST_TALKS, table.rows().size()))) {
      TableTalk talk = rows.talk(row);
      String title = talk.object().path("title").asText("");
      MetadataFile where = limited.isFull() ? file.withoutSource() : file;
      TalkMetadata metadata = TalkMetadata.of(JsonFields.of(where, talk.object(), title, limited));
      candidates.add(
          new Candidate(metadata, talk.object(), OtherFields.known(talk.object()), talk.doubts()));
    }
    limited.end();
    return candidates;
  }

  /** The only event in its column. */
  private static Optional<String> event(Table table) {
    List<String> names =
        table.rows().stream()
            .flatMap(row -> table.cell(row, Column.EVENT).stream())
            .distinct()
            .toList();
    return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
  }

  private static void broken(Path source, Table table, ProblemSink problems) {
    LimitedProblems limited = new LimitedProblems(source, problems);
    for (int line : table.broken()) {
      limited.add(source, line, "a quotation mark that is never closed: it is a letter");
    }
    limited.end();
    if (table.rows().size() > MOST_TALKS) {
      problems.add(source, 0, "only its first " + MOST_TALKS + " talks are read");
    }
  }

  private static List<String> notes(CaptionCharset charset, Table table) {
    List<String> notes = new ArrayList<>();
    if (charset.isGuessed()) {
      notes.add("read as " + charset.name() + ", a guess; save it in UTF-8 if letters are wrong");
    }
    if (table.headings().isEmpty()) {
      notes.add("its columns have no names: only the addresses of videos are read");
    } else if (!table.unknown().isEmpty()) {
      notes.add("columns that are not read: \"" + String.join("\", \"", table.unknown()) + "\"");
    }
    return notes;
  }
}
