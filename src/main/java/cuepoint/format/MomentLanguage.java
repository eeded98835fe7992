package cuepoint.format;

import cuepoint.search.Moment;
import cuepoint.talk.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Names the language of a moment where a reader does not expect it. */
public final class MomentLanguage {
  private MomentLanguage() {}

  /**
   * The English name of its language; empty if the reader knows it.
   *
   * @param languages of the reader, as of {@link cuepoint.search.Query#known}
   * @param usual BCP 47 tag of what is expected of a reader who states none
   */
  public static Optional<String> of(Moment moment, List<String> languages, String usual) {
    Language language = Language.of(moment.language());
    Stream<String> known = languages.isEmpty() ? Stream.of(usual) : languages.stream();
    return known.anyMatch(language::is) ? Optional.empty() : Optional.of(language.label());
  }
}
