package cuepoint.page;

import cuepoint.format.link.BasePath;
import cuepoint.page.listing.EventPage;
import cuepoint.page.listing.HomePage;
import cuepoint.page.listing.SpeakerPage;
import cuepoint.page.site.BundleFolders;
import cuepoint.page.site.BundlePage;
import cuepoint.page.site.BundleSite;
import cuepoint.page.site.Site;
import cuepoint.page.site.Templates;
import cuepoint.page.talk.TalkArticle;
import cuepoint.page.talk.TalkPage;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Draws the pages of a bundle as HTML. Safe for use by many threads. */
public final class BundlePages {
  /**
   * What no reader sees: a seventh of a page with many talks, which not every host compresses. Text
   * may end before a link.
   */
  private static final Pattern LAYOUT = Pattern.compile("\n\\s*+(?=<(?!a ))");

  private final Templates templates = new Templates(BasePath.NONE);
  private final String title;
  private final BundleFolders folders;

  /**
   * Pages of a bundle.
   *
   * @param title what it is called
   * @param folders where they are
   */
  public BundlePages(String title, BundleFolders folders) {
    this.title = title;
    this.folders = folders;
  }

  private String draw(String template, Map<String, Object> parameters) {
    return LAYOUT.matcher(templates.draw(template, parameters)).replaceAll("\n");
  }

  private Site site(BundlePage page) {
    return new BundleSite(title, page, folders);
  }

  /** The first page: all talks and a search box. */
  public String home(BundlePage page, HomePage home) {
    return draw("bundle/home", Map.of("page", page, "site", site(page), "home", home));
  }

  /** An event. */
  public String event(BundlePage page, EventPage event) {
    return draw("bundle/event", Map.of("page", page, "site", site(page), "event", event));
  }

  /** A speaker. */
  public String speaker(BundlePage page, SpeakerPage speaker) {
    return draw("bundle/speaker", Map.of("page", page, "site", site(page), "speaker", speaker));
  }

  /**
   * Plays a reel: its script makes the reel that the page's address names.
   *
   * @param path of the page in the bundle
   */
  public String reel(BundlePage page, String path) {
    return draw("bundle/reel", Map.of("page", page, "site", site(page), "path", path));
  }

  /**
   * A talk.
   *
   * @param transcripts the talk with each of its transcripts; with none, once
   */
  public String talk(BundlePage page, List<TalkPage> transcripts) {
    return draw(
        "bundle/talk", Map.of("page", page, "article", TalkArticle.of(site(page), transcripts)));
  }
}
