package cuepoint.lucene.token;

import cuepoint.search.Analysis.Respelling;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * British spellings as Americans write them: {@code colour}, {@code organise}, {@code travelled}.
 * No rule makes another word: {@code four}, {@code prise}, {@code advise} and {@code tyre} stay.
 */
public final class AmericanSpelling {
  /** What is before an {@code -ise} that is no suffix, if it has three letters or more. */
  private static final String NO_SUFFIX =
      "adv|superv|rev|dev|improv|telev|compr|comprom|prom|prem|surpr|exerc|enterpr|franch|merchand"
          + "|disgu|desp|chast|advert|circumc|exc|inc|conc|prec|expert|parad|treat|otherw|likew"
          + "|clockw|sunr|upr|pra|appra|bra|bru|cru|turquo|torto|porpo|mala|mayonna|lia|dem|surm"
          + "|repr|appr|chem|marqu|val|lou|den";

  private static final String OUR =
      "col|fav|behavi|hon|neighb|lab|flav|hum|harb|rum|vap|arm|endeav|sav|parl|tum|rig|vig|val"
          + "|splend|od|cand|clam|ferv|demean|misdemean|ard|savi|arb";

  private static final String DOUBLED =
      "travel|model|cancel|label|signal|level|fuel|channel|tunnel|dial|initial|marshal|total|equal"
          + "|rival|unravel|counsel|quarrel|panel|pencil|shovel|spiral|swivel|stencil|parcel|libel"
          + "|funnel|enamel|duel|bevel|barrel|chisel|grovel|pedal|revel|parallel|marvel";

  /** The first that fits a word is used. */
  public static final List<Respelling> RULES =
      List.of(
          new Respelling("^practis(e|ed|es|ing)$", "practic$1"),
          new Respelling("^((?:dis|un|re|multi|mis)?(?:" + OUR + ")o)u(r.*)$", "$1$2"),
          new Respelling(
              "^(?!(?:" + NO_SUFFIX + ")is)(.{3,}i)s(e|ed|es|er|ers|ing|ings|able|ation(?:s|al)?)$",
              "$1z$2"),
          new Respelling("^(.*[ao]ly)s(e|ed|er|ers|ing)$", "$1z$2"),
          new Respelling(
              "^(.*(?:cent|theat|lit|met|fib)|calib|sab|spect|lust|meag|somb|mit)re(s?)$",
              "$1er$2"),
          new Respelling("^(.*cent)r(ed|ing)$", "$1er$2"),
          new Respelling("^(def|off|lic|pret)enc(e.*|ing)$", "$1ens$2"),
          new Respelling("^((?:cata|dia|ana|mono|pro|epi|homo)log)ue(s?)$", "$1$2"),
          new Respelling(
              "^((?:re|un|pre|mis)?(?:" + DOUBLED + "))l(ed|er|ers|ing|ings|ous|ously)$", "$1$2"),
          new Respelling("^(.*gram)me(s?)$", "$1$2"),
          new Respelling("^(.*(?:judg|acknowledg))e(ment.*)$", "$1$2"),
          new Respelling("^grey(s|er|ish|scale)?$", "gray$1"),
          new Respelling(
              "^(an|encyclop|orthop|p|arch|gyn|h|medi)ae(sth|di|olog|col|mo|val)(.*)$", "$1e$2$3"),
          new Respelling("^(leuk|an)aemi(.*)$", "$1emi$2"),
          new Respelling("^manoeuvr(?:e(s?)|(ed|ing))$", "maneuver$1$2"),
          new Respelling("^(fulfil|enrol|instal|distil)(s|ments?)?$", "$1l$2"),
          new Respelling("^(ski|wi)l(ful.*)$", "$1ll$2"),
          new Respelling("^(m|sm)ould(.*)$", "$1old$2"),
          new Respelling("^(learn|burn|dream|lean|spoil)t$", "$1ed"),
          new Respelling("^enquir(.*)$", "inquir$1"),
          new Respelling("^aluminium$", "aluminum"),
          new Respelling("^(de|)sulph(.*)$", "$1sulf$2"),
          new Respelling("^sceptic(.*)$", "skeptic$1"),
          new Respelling("^artefact(s?)$", "artifact$1"),
          new Respelling("^ageing$", "aging"),
          new Respelling("^cosy$", "cozy"),
          new Respelling("^pyjama(s?)$", "pajama$1"),
          new Respelling("^aeroplane(s?)$", "airplane$1"),
          new Respelling("^jeweller(s?)$", "jeweler$1"),
          new Respelling("^jewellery$", "jewelry"),
          new Respelling("^plough(.*)$", "plow$1"),
          new Respelling("^maths$", "math"));

  private static final List<Pattern> PATTERNS =
      RULES.stream().map(rule -> Pattern.compile(rule.pattern())).toList();

  private AmericanSpelling() {}

  /** A word in lower case as Americans write it. */
  static String of(String word) {
    for (int i = 0; i < RULES.size(); i++) {
      Matcher british = PATTERNS.get(i).matcher(word);
      if (british.find()) {
        return british.replaceFirst(RULES.get(i).replacement());
      }
    }
    return word;
  }
}
