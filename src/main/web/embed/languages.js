const names = new Intl.DisplayNames(["en"], { type: "language" });

/** The languages of the reader, else that of the page: as the parameter "lang" has them. */
export const readerLanguages = () =>
  (navigator.languages?.length ? navigator.languages : [document.documentElement.lang])
    .filter((tag) => inScript(tag))
    .slice(0, 20)
    .join(",") || undefined;

/** The name of a language, if it is none of those. */
export function foreignLanguage(tag, lang) {
  const own = inScript(tag);
  const known = (lang ?? "en").split(",").map(inScript);
  return known.includes(own) ? undefined : own ? names.of(own) : "Unknown language";
}

/** A language of all regions, in one script; undefined if it is none. */
function inScript(tag) {
  try {
    const { language, script } = new Intl.Locale(tag.replace(/^nb\b/, "no")).maximize();
    const isUsual = new Intl.Locale(language).maximize().script === script;
    return language === "und" ? undefined : isUsual ? language : `${language}-${script}`;
  } catch {
    return undefined;
  }
}
