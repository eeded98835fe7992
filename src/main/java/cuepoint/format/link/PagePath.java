package cuepoint.format.link;

/** Paths within the service to which pages lead. */
public final class PagePath {
  public static final String SEARCH = "/";
  public static final String TALKS = "/talks";
  public static final String EVENTS = "/events";
  public static final String SPEAKERS = "/speakers";
  public static final String REEL = "/reel";
  public static final String API = "/api";
  public static final String OPENAPI = "/openapi.yaml";
  public static final String OPENSEARCH = "/opensearch.xml";

  private PagePath() {}
}
