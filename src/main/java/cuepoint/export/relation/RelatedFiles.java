package cuepoint.export.relation;

import cuepoint.export.folder.ExportFolder;
import cuepoint.format.json.Json;
import cuepoint.relation.Relations;
import cuepoint.relation.TalkRelations;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each talk of a site shares with the others of the site. For one thread. */
public final class RelatedFiles {
  private static final String FILE = "related.json";

  private final Relations relations;
  private final ExportFolder folder;

  /**
   * Nothing is read yet.
   *
   * @param talks all of the site
   */
  public RelatedFiles(Relations relations, List<Talk> talks, ExportFolder folder) {
    Set<String> exported = talks.stream().map(Talk::id).collect(Collectors.toSet());
    this.relations = relations.among(exported::contains);
    this.folder = folder;
  }

  /**
   * Writes what a talk shares as a file of its own, unless that is nothing.
   *
   * @param path where the files of the talk are, with a slash at its end
   * @param page where the page of a talk is
   * @return the same, for its page
   */
  public TalkRelations write(Talk talk, String path, Function<Talk, String> page)
      throws IOException {
    TalkRelations shared = TalkRelations.of(relations, talk.id());
    if (!shared.equals(TalkRelations.NONE)) {
      folder.write(path + FILE, Json.compact(new RelatedJson(page).of(shared)));
    }
    return shared;
  }
}
