package cuepoint.caption.cue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words do names consist of, and which only look like names? */
final class NameWords {
  /** In UTF-16 units; a sentence of a script without spaces is longer. */
  private static final int LONGEST = 30;

  private static final int LONGEST_WITHOUT_SPACES = 15;

  /** Inside words, beside letters, marks and digits. */
  private static final String INSIDE = "'\u2019\u2018\u02BC.-\u2010\u2011_@&+#·・׳״\u200C\u200D";

  private static final Set<String> PARTICLES =
      words(
          """
          van von der den de del della di da das do dos du la le las los lo el al bin ibn ben bat
          binti y e i und and zu zum zur ter ten te af av ap mac ó ní san dit abu umm
          """);

  /** What else than a sentence ends with a full stop. */
  private static final Set<String> TITLES =
      words(
          "mrs prof rev hon sen rep gov gen col sgt capt cpt ing mag dra sra srta mme univ dipl"
              + " msc");

  /** What diarisation calls a speaker, before a number or a letter. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?U)(?i)(?:speaker|spk|participant|sprecher(?:in)?|teilnehmer|orateur|locuteur"
              + "|intervenant|interlocuteur|hablante|orador|interlocutor|participante|falante"
              + "|parlante|relatore|spreker|talare|taler|puhuja|mówca|спикер"
              + "|говорящий|说话人|說話人|說話者|发言人|發言人"
              + "|讲者|話者|発言者|スピーカー|화자|발언자|참석자)[ _#-]{0,2}(?:\\d{1,4}|\\p{Lu})"
              + "|(?:unknown|unidentified) speaker");

  /** Words that begin a line and stand before a colon although nobody is called so. */
  private static final Set<String> PROSE =
      words(
          """
          note notes warning caution attention important remember tip hint step steps part chapter
          section slide figure table example examples question questions answer answers problem
          solution result results summary conclusion spoiler update option options point rule rules
          lesson goal goals fact number case case version error todo fixme http https mailto ftp file
          first second third fourth fifth last final next one two three four five quick main key the
          an is was who which for lastly secondly thirdly right like meaning our their his her
          hinweis achtung wichtig frage antwort schritt beispiel teil kapitel folie problem lösung
          also und aber remarque attention exemple réponse étape partie chapitre nota atención
          pregunta respuesta paso ejemplo parte atenção pergunta resposta passo exemplo domanda
          risposta passaggio esempio вопрос ответ пример шаг внимание
          问题 問題 例如 注意 第一 第二 第三 例えば 質問 回答 질문 답변 예를
          """);

  /** With these, beginnings of sentences are no names, whatever follows. */
  private static final Set<String> OPENERS =
      words(
          """
          so and or but now okay ok well yes no yeah oh then if because i you we they he she it what
          why how when where this that these those here there also finally again alright my your
          """);

  /** The last word before what somebody said. */
  private static final Set<String> VERBS =
      words("said says say asked asks ask replied replies answered adds added wrote writes");

  private static final Set<String> PRONOUNS =
      words(
          """
          he him his she her hers they them their theirs ze zir hir xe xem it its any all er ihm sie
          ihr dey il lui elle iel ul él ella elle ele ela elu lui lei hij hem zij haar hen hän
          """);

  private static final String SAYS = "说說説道";

  private NameWords() {}

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s+")));
  }

  static boolean isLabel(String name) {
    return LABEL.matcher(name).matches();
  }

  /** {@code (she/her)}, with its brackets. */
  static boolean arePronouns(String bracket) {
    return bracket.length() > 2
        && PRONOUNS.containsAll(
            List.of(lower(bracket.substring(1, bracket.length() - 1)).split("[/, ]+", -1)));
  }

  /** Whether a name may contain the word: letters, with the marks that stand inside names. */
  static boolean isOfNames(String word) {
    String bare = bare(word);
    int longest =
        !bare.isEmpty() && NameForm.isWrittenWithoutSpaces(bare.codePointAt(0))
            ? LONGEST_WITHOUT_SPACES
            : LONGEST;
    return bare.length() <= longest
        && !bare.isEmpty()
        && bare.codePoints().allMatch(NameWords::isInside);
  }

  private static boolean isInside(int c) {
    return Character.isLetterOrDigit(c)
        || isMark(c)
        || Character.getType(c) == Character.OTHER_SYMBOL
        || INSIDE.indexOf(c) >= 0;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  /** {@code Note}, {@code Step 3}, {@code He said}. */
  static boolean areOfProse(String[] words) {
    String last = lower(words[words.length - 1]);
    boolean prose = true;
    for (String word : words) {
      prose &= PROSE.contains(lower(word)) || isNumber(word) || VERBS.contains(lower(word));
    }
    return prose
        || OPENERS.contains(lower(words[0]))
        || (words.length > 1 && VERBS.contains(last))
        || (last.length() > 1 && SAYS.indexOf(last.charAt(last.length() - 1)) >= 0);
  }

  /** Particles and numbers. */
  static boolean mayBeLowerCase(String word) {
    return PARTICLES.contains(lower(word)) || isNumber(word) || bare(word).equals("&");
  }

  /** Whether a full stop ends the word that is neither an initial nor a title. */
  static boolean endsSentence(String word) {
    int stop = word.length() - 1;
    return word.endsWith(".")
        && word.lastIndexOf('.', stop - 1) < stop - 3
        && !TITLES.contains(lower(word.substring(0, stop)));
  }

  private static boolean isNumber(String word) {
    return bare(word).codePoints().allMatch(c -> Character.isDigit(c) || c == '#');
  }

  private static String bare(String word) {
    return word.endsWith(",") || word.endsWith("，") ? word.substring(0, word.length() - 1) : word;
  }

  private static String lower(String word) {
    return bare(word).toLowerCase(Locale.ROOT);
  }
}
