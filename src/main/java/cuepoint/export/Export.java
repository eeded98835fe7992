package cuepoint.export;

import cuepoint.asset.BundledScripts;
import cuepoint.index.PassageSplitter;
import cuepoint.index.PassageSplitter.Division;
import cuepoint.page.BundlePage;
import cuepoint.page.Pages;
import cuepoint.page.TalkPage;
import cuepoint.search.Analysis;
import cuepoint.search.Catalogue;
import cuepoint.search.Filters;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes talks as files that any web server can hand out: a page for each, and what the search of
 * {@code <cuepoint-search src>} reads. Equal talks make equal files. For one use by one thread.
 */
public final class Export {
  private final Catalogue catalogue;
  private final ExportFolder folder;
  private final Optional<String> baseUrl;
  private final Recordings recordings;
  private final BundledWords words;
  private final Pages pages = new Pages();

  private Export(
      Catalogue catalogue,
      Analysis analysis,
      ExportFolder folder,
      Optional<String> baseUrl,
      Optional<Path> transcripts) {
    this.catalogue = catalogue;
    this.folder = folder;
    this.baseUrl = baseUrl;
    this.recordings = new Recordings(folder, transcripts);
    this.words = new BundledWords(folder, analysis);
  }

  /**
   * Writes a bundle, and deletes what an earlier one in the same folder had and this has not. Where
   * no talk passes the filters, nothing is touched.
   *
   * @param filters which talks
   * @param baseUrl where the folder will be found on the web, with a slash at its end; empty where
   *     nobody knows
   * @param transcripts where recordings that lie beside captions are copied from; empty to leave
   *     them out
   * @throws ForeignFileException when a file stands in the way that no export wrote
   */
  public static ExportReport write(
      Catalogue catalogue,
      Analysis analysis,
      Filters filters,
      Path folder,
      Optional<String> baseUrl,
      Optional<Path> transcripts)
      throws IOException {
    List<Talk> talks = catalogue.talks(filters);
    return talks.isEmpty()
        ? new ExportReport(0, 0, 0, 0)
        : new Export(catalogue, analysis, ExportFolder.open(folder), baseUrl, transcripts)
            .write(talks);
  }

  private ExportReport write(List<Talk> talks) throws IOException {
    for (Map.Entry<String, String> script : BundledScripts.files().entrySet()) {
      folder.write(BundlePaths.SEARCH + script.getKey(), script.getValue());
    }
    folder.write("index.html", pages.bundle(page("./", ""), talks, BundlePaths::talk));
    for (Talk talk : talks) {
      Optional<Recording> recording = catalogue.recording(talk.id());
      if (recording.isPresent()) {
        write(recording.get());
      }
    }
    words.finish();
    if (baseUrl.isPresent()) {
      folder.write("sitemap.xml", pages.sitemap(addresses(talks)));
    }
    folder.finish();
    return new ExportReport(talks.size(), folder.files(), folder.written(), folder.deleted());
  }

  private void write(Recording recording) throws IOException {
    List<Division> divisions =
        recording.transcripts().stream().map(PassageSplitter::divide).toList();
    List<Transcript> divided =
        IntStream.range(0, divisions.size())
            .mapToObj(i -> divided(recording.transcripts().get(i), divisions.get(i)))
            .toList();
    Talk talk = recording.talk();
    folder.write(
        BundlePaths.page(talk),
        pages.bundledTalk(
            page("../../", BundlePaths.talk(talk)),
            transcripts(new Recording(recordings.fromPage(talk), divided))));
    words.add(new Recording(recordings.fromFolder(talk), divided), divisions);
  }

  /** With the cues as passages have them, so that every moment has its anchor. */
  private static Transcript divided(Transcript whole, Division division) {
    return new Transcript(whole.language(), whole.kind(), division.cues());
  }

  private static List<TalkPage> transcripts(Recording recording) {
    List<TalkPage> pages =
        recording.transcripts().stream()
            .map(transcript -> page(recording, Optional.of(transcript)))
            .toList();
    return pages.isEmpty() ? List.of(page(recording, Optional.empty())) : pages;
  }

  private static TalkPage page(Recording recording, Optional<Transcript> transcript) {
    return new TalkPage(recording, transcript, "", List.of(), Optional.empty());
  }

  private BundlePage page(String root, String path) {
    return new BundlePage(root, baseUrl.map(base -> base + path));
  }

  private List<String> addresses(List<Talk> talks) {
    return talks.stream().map(talk -> baseUrl.orElse("") + BundlePaths.talk(talk)).toList();
  }
}
