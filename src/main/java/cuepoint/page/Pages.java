package cuepoint.page;

import cuepoint.contract.ApiDocument;
import cuepoint.contract.Examples;
import cuepoint.format.link.BasePath;
import cuepoint.page.answer.AnswerPage;
import cuepoint.page.answer.Fragment;
import cuepoint.page.answer.PlacesPage;
import cuepoint.page.answer.ProblemPage;
import cuepoint.page.listing.EventPage;
import cuepoint.page.listing.HomePage;
import cuepoint.page.listing.MissingPage;
import cuepoint.page.listing.Sitemap;
import cuepoint.page.listing.SpeakerPage;
import cuepoint.page.reel.ReelPage;
import cuepoint.page.site.ServedSite;
import cuepoint.page.site.Site;
import cuepoint.page.site.Templates;
import cuepoint.page.talk.TalkArticle;
import cuepoint.page.talk.TalkPage;
import cuepoint.talk.Talk;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws pages as HTML, and the XML by which they are found. Safe for use by many threads. */
public final class Pages {
  private static final Site SITE = new ServedSite();

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private final BasePath base;
  private final Templates templates;

  /** Pages below a path. */
  public Pages(BasePath base) {
    this.base = base;
    this.templates = new Templates(base);
  }

  /** Pages on a host of their own, or of no service. */
  public Pages() {
    this(BasePath.NONE);
  }

  /** The first page: a search box, and what there is to search. */
  public String welcome(HomePage page) {
    return templates.draw("welcome", Map.of("site", SITE, "page", page));
  }

  /**
   * The answer to a query.
   *
   * @param origin of the service: {@code https://talks.example.org}
   */
  public String hits(String origin, AnswerPage page) {
    return templates.draw("hits", Map.of("origin", origin, "page", page));
  }

  /**
   * An answer as a part of other pages. It has no blank line, which would end the HTML in Markdown,
   * and no brace, which Liquid or Hugo might read.
   */
  public String fragment(Fragment fragment) {
    return templates
        .draw("fragment", Map.of("fragment", fragment))
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> line.replace("{", "&#123;").replace("}", "&#125;") + "\n")
        .collect(Collectors.joining());
  }

  /** The same as a page of its own, for a frame. */
  public String frame(Fragment fragment) {
    return templates.draw("frame", Map.of("fragment", fragment));
  }

  /** A list of talks. */
  public String talks(List<Talk> talks) {
    return templates.draw("talks", Map.of("site", SITE, "talks", talks));
  }

  /**
   * An event.
   *
   * @param origin of the service: {@code https://talks.example.org}
   */
  public String event(String origin, EventPage page) {
    return templates.draw("event", Map.of("site", SITE, "origin", origin, "page", page));
  }

  /** A speaker; as of {@link #event}. */
  public String speaker(String origin, SpeakerPage page) {
    return templates.draw("speaker", Map.of("site", SITE, "origin", origin, "page", page));
  }

  /** A page that says what is not there, and what is near it. */
  public String missing(MissingPage page) {
    return templates.draw("missing", Map.of("site", SITE, "page", page));
  }

  /**
   * One talk and what was said in it.
   *
   * @param origin of the service: {@code https://talks.example.org}
   */
  public String talk(String origin, TalkPage talk) {
    return templates.draw(
        "talk",
        Map.of("origin", origin, "base", base, "article", TalkArticle.of(SITE, List.of(talk))));
  }

  /** All places in a talk that answer a query. */
  public String places(PlacesPage places) {
    return templates.draw("places", Map.of("page", places));
  }

  /**
   * Pieces of talks that are played one after another.
   *
   * @param origin of the service: {@code https://talks.example.org}
   */
  public String reel(String origin, ReelPage reel) {
    return templates.draw("reel", Map.of("origin", origin, "page", reel));
  }

  /** The same for a frame. */
  public String framedReel(ReelPage reel) {
    return templates.draw("reelFrame", Map.of("page", reel));
  }

  /** What programs may ask, and lines that ask it. */
  public String api(ApiDocument document, Examples examples) {
    return templates.draw("api", Map.of("document", document, "examples", examples));
  }

  /** A page that says why there is no answer. */
  public String problem(ProblemPage problem) {
    return templates.draw("problem", Map.of("problem", problem));
  }

  /** The same inside a frame. */
  public String frameProblem(String title, String detail) {
    return templates.draw("frameProblem", Map.of("title", title, "detail", detail));
  }

  /** The addresses of pages, as of sitemaps.org; at most {@link Sitemap#MOST}. */
  public String sitemap(Sitemap sitemap) {
    return XML + templates.draw("sitemap", Map.of("sitemap", sitemap));
  }

  /** The addresses of sitemaps. */
  public String sitemapIndex(List<String> sitemaps) {
    return XML + templates.draw("sitemapIndex", Map.of("sitemaps", sitemaps));
  }

  /**
   * How a browser searches here, as of OpenSearch 1.1.
   *
   * @param origin of the service: {@code https://talks.example.org}
   */
  public String openSearch(String origin) {
    return templates.draw("opensearch", Map.of("origin", origin));
  }
}
