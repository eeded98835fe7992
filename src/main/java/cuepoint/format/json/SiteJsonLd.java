package cuepoint.format.json;

/** A site as search engines read it: a {@code WebSite} of schema.org in JSON-LD, by its name. */
public final class SiteJsonLd {
  private SiteJsonLd() {}

  /**
   * Of its first page. Safe inside a {@code script} element: it has no {@code <}.
   *
   * @param address of that page
   */
  public static String of(String title, String address) {
    return VideoJsonLd.inScript(
        VideoJsonLd.typed("WebSite")
            .put("@context", "https://schema.org")
            .put("name", title)
            .put("url", address));
  }
}
