package cuepoint.export;

import cuepoint.asset.BundledScripts;
import cuepoint.export.folder.ExportFolder;
import cuepoint.export.relation.RelatedFiles;
import cuepoint.export.site.BundlePaths;
import cuepoint.export.site.ListingFiles;
import cuepoint.export.site.SitePaths;
import cuepoint.export.site.SitemapFiles;
import cuepoint.export.site.TranscriptFiles;
import cuepoint.index.IndexedTalk;
import cuepoint.index.PassageSplitter.Division;
import cuepoint.page.BundlePages;
import cuepoint.page.site.BundlePage;
import cuepoint.page.talk.TalkPage;
import cuepoint.relation.Relations;
import cuepoint.relation.TalkRelations;
import cuepoint.search.Analysis;
import cuepoint.search.Catalogue;
import cuepoint.search.Filters;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes talks as files that any web server can serve: a page for each talk, and the files that the
 * search of {@code <cuepoint-search src>} reads. Equal talks make equal files. For one thread.
 */
public final class Export {
  private static final String INDEX = "index.html";

  private final Catalogue catalogue;
  private final ExportFolder folder;
  private final Optional<String> baseUrl;
  private final MediaFiles media;
  private final SearchFiles words;
  private final RelatedFiles related;
  private final SitePaths paths;
  private final BundlePages pages;

  private Export(
      Catalogue catalogue,
      Analysis analysis,
      RelatedFiles related,
      List<Talk> talks,
      ExportFolder folder,
      ExportTarget target) {
    this.paths = new SitePaths(talks);
    this.pages = new BundlePages(target.title(talks), paths);
    this.catalogue = catalogue;
    this.related = related;
    this.folder = folder;
    this.baseUrl = target.baseUrl();
    this.media = new MediaFiles(folder, target.media());
    this.words = new SearchFiles(folder, analysis, paths.reel() + INDEX);
  }

  /**
   * Writes the talks that pass the filters, and deletes the files that an earlier export into the
   * same folder wrote and this one did not. When no talk passes, nothing is touched.
   *
   * @throws IOException also when files that no export wrote are in the way; nothing is written
   *     then
   */
  public static ExportReport write(
      Catalogue catalogue,
      Analysis analysis,
      Relations relations,
      Filters filters,
      ExportTarget target)
      throws IOException {
    List<Talk> talks = catalogue.talks(filters);
    if (talks.isEmpty()) {
      return ExportReport.nothing();
    }
    try (ExportFolder folder = ExportFolder.open(target.folder(), target.sources())) {
      RelatedFiles related = new RelatedFiles(relations, talks, folder);
      return new Export(catalogue, analysis, related, talks, folder, target).write(talks, filters);
    }
  }

  private ExportReport write(List<Talk> talks, Filters filters) throws IOException {
    for (Map.Entry<String, String> script : BundledScripts.files().entrySet()) {
      folder.write(BundlePaths.SEARCH + script.getKey(), script.getValue());
    }
    for (Talk talk : talks) {
      Optional<Recording> recording = catalogue.recording(talk.id());
      if (recording.isPresent()) {
        write(recording.get());
      }
    }
    words.finish();
    folder.write(paths.reel() + INDEX, pages.reel(page("../", paths.reel()), paths.reel() + INDEX));
    ListingFiles listing = new ListingFiles(catalogue, pages, paths, baseUrl, folder);
    List<String> listed = listing.write(media.shown(talks), filters);
    if (baseUrl.isPresent()) {
      new SitemapFiles(baseUrl.get(), folder).write(listed, media.shown(talks));
    }
    folder.finish();
    return new ExportReport(
        talks.size(), folder.files(), folder.written(), folder.deleted(), folder.kept());
  }

  private void write(Recording recording) throws IOException {
    List<Division> divisions = IndexedTalk.cut(recording).divisions();
    List<Transcript> divided =
        IntStream.range(0, divisions.size())
            .mapToObj(i -> divided(recording.transcripts().get(i), divisions.get(i)))
            .toList();
    Talk talk = recording.talk();
    folder.write(
        BundlePaths.page(talk),
        pages.talk(
            page("../../", BundlePaths.talk(talk)),
            transcripts(
                new Recording(media.fromPage(talk), divided),
                related.write(talk, BundlePaths.passages(talk), BundlePaths::talk))));
    new TranscriptFiles(talk, folder).write(recording.transcripts(), divided);
    words.add(
        new Recording(media.fromFolder(talk), divided),
        divisions,
        sentences(recording.transcripts(), divisions));
  }

  private static List<SentenceBorders> sentences(
      List<Transcript> transcripts, List<Division> divisions) {
    return IntStream.range(0, divisions.size())
        .mapToObj(i -> SentenceBorders.of(transcripts.get(i).cues(), divisions.get(i).cues()))
        .toList();
  }

  /** With the cues as passages have them, so that every moment has its anchor. */
  private static Transcript divided(Transcript whole, Division division) {
    return whole.with(division.cues());
  }

  private static List<TalkPage> transcripts(Recording recording, TalkRelations relations) {
    List<TalkPage> pages =
        recording.transcripts().stream()
            .map(transcript -> page(recording, Optional.of(transcript), relations))
            .toList();
    return pages.isEmpty() ? List.of(page(recording, Optional.empty(), relations)) : pages;
  }

  private static TalkPage page(
      Recording recording, Optional<Transcript> transcript, TalkRelations relations) {
    return new TalkPage(recording, transcript, "", List.of(), Optional.empty(), relations);
  }

  private BundlePage page(String root, String path) {
    return new BundlePage(root, baseUrl.map(base -> base + BundlePaths.encoded(path)));
  }
}
