package cuepoint.export.site;

import cuepoint.export.folder.ExportFolder;
import cuepoint.page.BundlePages;
import cuepoint.page.listing.EventPage;
import cuepoint.page.listing.EventTalks;
import cuepoint.page.listing.HomePage;
import cuepoint.page.listing.Speaker;
import cuepoint.page.listing.SpeakerPage;
import cuepoint.page.listing.Speakers;
import cuepoint.page.site.BundlePage;
import cuepoint.search.Catalogue;
import cuepoint.search.Catalogue.RecurringTerm;
import cuepoint.search.Filter;
import cuepoint.search.Filter.Field;
import cuepoint.search.Filters;
import cuepoint.talk.Talk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the pages that list talks. For one thread.
 *
 * @param baseUrl the site's address on the web, with a slash at its end; empty when it is unknown
 */
public record ListingFiles(
    Catalogue catalogue,
    BundlePages pages,
    SitePaths paths,
    Optional<String> baseUrl,
    ExportFolder folder) {
  private static final String INDEX = "index.html";
  private static final int TERMS = 16;

  /**
   * Writes the first page, and one for each event and each speaker.
   *
   * @param talks all of the site
   * @param filters those that they pass
   * @return where these are, relative to the folder of the site, not encoded
   */
  public List<String> write(List<Talk> talks, Filters filters) throws IOException {
    List<String> written = new ArrayList<>(List.of(""));
    HomePage home = new HomePage(talks, catalogue.recurringTerms(filters, TERMS));
    folder.write(INDEX, pages.home(page("./", ""), home));
    for (EventTalks event : EventTalks.of(talks)) {
      String path = BundlePaths.event(event.event());
      EventPage page = new EventPage(event, terms(Field.EVENT, event.event().id()));
      folder.write(path + INDEX, pages.event(page("../", path), page));
      written.add(path);
    }
    for (Speaker speaker : new Speakers(talks).all()) {
      String path = paths.folder(speaker.name()).orElseThrow();
      SpeakerPage page = new SpeakerPage(speaker, terms(Field.SPEAKER, speaker.name()));
      folder.write(path + INDEX, pages.speaker(page("../../", path), page));
      written.add(path);
    }
    return written;
  }

  private List<RecurringTerm> terms(Field field, String value) {
    return Filter.of(field, value, false)
        .map(filter -> catalogue.recurringTerms(Filters.of(filter), TERMS))
        .orElse(List.of());
  }

  private BundlePage page(String root, String path) {
    return new BundlePage(root, baseUrl.map(base -> base + BundlePaths.encoded(path)));
  }
}
