package cuepoint.export.site;

import cuepoint.page.listing.Speaker;
import cuepoint.page.listing.Speakers;
import cuepoint.page.site.BundleFolders;
import cuepoint.talk.Event;
import cuepoint.talk.Talk;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the pages of some talks are. A speaker's folder is called by the letters and digits of the
 * name, which every file system and web server takes as they are, and by a number where two
 * speakers have the same.
 */
public final class SitePaths implements BundleFolders {
  private static final String SPEAKERS = "speakers";

  private static final String REEL = "reel";

  /** Folders may have names of 255 bytes, of which a letter takes four at most. */
  private static final int LONGEST = 60;

  private final Map<String, String> speakers = new LinkedHashMap<>();
  private final String reel;

  /**
   * Places pages.
   *
   * @param talks all of the site
   */
  public SitePaths(List<Talk> talks) {
    reel = free(REEL, talks) + "/";
    String folder = free(SPEAKERS, talks);
    Set<String> taken = new HashSet<>();
    for (Speaker speaker : new Speakers(talks).all()) {
      String name = name(speaker.name());
      String unique = name;
      for (int number = 2; !taken.add(unique); number++) {
        unique = name + "-" + number;
      }
      speakers.put(Speakers.key(speaker.name()), folder + "/" + unique + "/");
    }
  }

  /** An event may have the name as well. */
  private static String free(String name, List<Talk> talks) {
    String folder = name;
    while (isEvent(folder, talks)) {
      folder += "-";
    }
    return folder;
  }

  private static boolean isEvent(String folder, List<Talk> talks) {
    return talks.stream().anyMatch(talk -> talk.event().id().equalsIgnoreCase(folder));
  }

  private static String name(String speaker) {
    String name =
        Speakers.key(speaker)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .toLowerCase(Locale.ROOT)
            .replaceAll("^-|-$", "");
    int end = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
    return name.isEmpty() ? "speaker" : name.substring(0, end).replaceAll("-$", "");
  }

  @Override
  public String talk(Talk talk) {
    return BundlePaths.encoded(BundlePaths.talk(talk));
  }

  @Override
  public String transcript(Talk talk, String language, String extension) {
    return BundlePaths.encoded(BundlePaths.transcript(talk, language, extension));
  }

  @Override
  public String event(Event event) {
    return BundlePaths.encoded(BundlePaths.event(event));
  }

  @Override
  public Optional<String> speaker(String name) {
    return folder(name).map(BundlePaths::encoded);
  }

  /** The folder of a speaker's page, not encoded. */
  Optional<String> folder(String name) {
    return Optional.ofNullable(speakers.get(Speakers.key(name)));
  }

  /** The folder of the page that plays reels, with a slash at its end. */
  public String reel() {
    return reel;
  }

  @Override
  public String media(String file) {
    return BundlePaths.encoded(BundlePaths.media(file));
  }
}
