package cuepoint.export.site;

import cuepoint.export.folder.ExportFolder;
import cuepoint.page.Pages;
import cuepoint.page.listing.Sitemap;
import cuepoint.page.listing.Sitemap.Entry;
import cuepoint.page.listing.SitemapVideo;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the sitemap of a site: one file, or several and one that lists them.
 *
 * @param baseUrl the site's address on the web, with a slash at its end
 */
public record SitemapFiles(String baseUrl, ExportFolder folder) {
  private static final String FILE = "sitemap.xml";

  /**
   * Writes it.
   *
   * @param listed the folders of pages that list talks, not encoded
   * @param talks those of the site, with addresses relative to its folder
   */
  public void write(List<String> listed, List<Talk> talks) throws IOException {
    Pages pages = new Pages();
    List<Sitemap> parts = sitemap(listed, talks).parts();
    if (parts.size() == 1) {
      folder.write(FILE, pages.sitemap(parts.getFirst()));
      return;
    }
    List<String> addresses = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String file = "sitemap-%d.xml".formatted(i + 1);
      folder.write(file, pages.sitemap(parts.get(i)));
      addresses.add(baseUrl + file);
    }
    folder.write(FILE, pages.sitemapIndex(addresses));
  }

  private Sitemap sitemap(List<String> listed, List<Talk> talks) {
    return new Sitemap(
        Stream.concat(
                listed.stream().map(path -> Entry.of(baseUrl + BundlePaths.encoded(path))),
                talks.stream().map(this::entry))
            .toList());
  }

  private Entry entry(Talk talk) {
    Optional<String> thumbnail =
        talk.thumbnail().map(file -> baseUrl + BundlePaths.encoded(BundlePaths.media(file)));
    return new Entry(
        baseUrl + BundlePaths.encoded(BundlePaths.talk(talk)),
        SitemapVideo.of(talk, thumbnail, baseUrl));
  }
}
