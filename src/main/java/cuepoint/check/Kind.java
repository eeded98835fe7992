package cuepoint.check;

import java.util.Locale;

/** What a finding is about. */
public enum Kind {
  PROBLEM("files that cannot be read as they are", true),
  NO_CAPTIONS("talks without captions", true),
  NO_METADATA("captions without metadata", true),
  NO_VIDEO("talks that cannot be watched", true),
  SHARED_VIDEO("videos of several talks", true),
  WRONG_TALK("captions that do not fit their recording", true),
  WRONG_LANGUAGE("captions in another language than stated", true),
  UNREACHABLE("times after the end of the recording", true),
  REPEATED_TALK("talks that repeat each other", false),
  NO_MEANING("transcripts in languages that the model does not know", false),
  UNCONFIRMED("proposals that are not confirmed yet", false),
  UNUSED_GLOSSARY("lines of glossaries that are never said", false),
  RECURRING_CORRECTION("corrections that a glossary could make", false),
  PASSED_OVER("files that are passed over", false);

  private final String title;
  private final boolean isToMend;

  Kind(String title, boolean isToMend) {
    this.title = title;
    this.isToMend = isToMend;
  }

  /** The heading of many. */
  public String title() {
    return title;
  }

  /** Whether it should be mended; otherwise it is only worth knowing. */
  public boolean isToMend() {
    return isToMend;
  }

  /** The name in JSON and in options: {@code "no-captions"}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
