package cuepoint.border;

import cuepoint.talk.Cue;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sounds that captions write down, {@code [Applause]} or {@code ♪}, in some languages. */
enum Sound {
  APPLAUSE("applau|clapping|cheering|beifall|aplauso|applaus|аплодис|掌声|鼓掌|拍手|박수"),
  MUSIC("[♪♫♬]|\\b(?:music|musik|música|musica|musique|музыка)\\b|音楽|音乐|음악");

  /** Possessive, so that the many sounds of a long text are no recursion. */
  private static final Pattern ALONE =
      Pattern.compile("\\s*(?:(?:\\[[^\\]]*\\]|\\([^)]*\\)|\\*[^*]*\\*|[♪♫♬][^♪♫♬]*|>>)\\s*)++");

  private static final Pattern IN_BRACKETS = Pattern.compile("[\\[(*♪♫♬]");

  private final Pattern words;

  Sound(String words) {
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Those that a cue has. */
  static Set<Sound> in(Cue cue) {
    Set<Sound> sounds = EnumSet.noneOf(Sound.class);
    if (IN_BRACKETS.matcher(cue.text()).find()) {
      Stream.of(values())
          .filter(sound -> sound.words.matcher(cue.text()).find())
          .forEach(sounds::add);
    }
    return sounds;
  }

  /** Whether a cue has sounds only. */
  static boolean isAlone(Cue cue) {
    return ALONE.matcher(cue.text()).matches();
  }
}
