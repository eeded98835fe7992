import { remembered } from "../words/memory.js";

const TRADITIONAL = ["TW", "HK", "MO"];

const languages = new Map();

/** A language as people know it, of all regions in one script; as `talk.Language`. */
const languageOf = (tag) => remembered(languages, tag, () => languageIn(tag));

function languageIn(tag) {
  const { language, script = "", region } = localeOf(tag);
  if (language === "zh") {
    return script === "Hant" || (!script && TRADITIONAL.includes(region)) ? "zh-Hant" : "zh";
  }
  return language === "nb" ? "no" : [language, script].filter(Boolean).join("-");
}

function localeOf(tag) {
  try {
    return new Intl.Locale(tag);
  } catch {
    return { language: "und" };
  }
}

/** The rank of a language among tags, the preferred first; as `moment.LanguageOrder`. */
export function ranksOf(tags) {
  const order = [...new Set(tags.map(languageOf))];
  return (tag) => order.indexOf(languageOf(tag));
}
