/** Clips as addresses name them: `EVENT/STEM@121.4-140.1,LANGUAGE`; as `reel.ClipAddress`. Times are ms. */

/** The longest clip: more is no clip, but a talk. */
const LONGEST = 600_000;

const CLIPS = /^(?<talk>[^/]+\/.+)@(?<parts>[^@]*)$/;
const LANGUAGE = /^[A-Za-z][A-Za-z0-9-]*$/;
const UNITS = /^(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,8}(?:\.\d{1,6})?)s?)?$/;
const CLOCK = /^(?:(\d{1,5}):)?(\d{1,4}):(\d{1,2}(?:\.\d{1,6})?)$/;

/** What `90`, `90.5s`, `1h2m3s` or `1:02:03` means; undefined for any other text; as `video.Offset`. */
function millisIn(text) {
  const [whole, hours = 0, minutes = 0, seconds = 0] = UNITS.exec(text) ?? CLOCK.exec(text) ?? [];
  return whole ? Math.round((hours * 3600 + minutes * 60 + Number(seconds)) * 1000) : undefined;
}

/** The clips of a talk that a text names, `{talk, start, end, language}`; none if it is not of that form. */
export function clipsIn(text) {
  const { talk, parts = "" } = CLIPS.exec(text)?.groups ?? {};
  const times = parts.split(",");
  const language = times.length > 1 && LANGUAGE.test(times.at(-1)) ? times.pop() : undefined;
  const clips = times.map((each) => {
    const [start, end, more] = each.split("-").map(millisIn);
    return more === undefined && start < end && end - start <= LONGEST ? { talk, start, end, language } : undefined;
  });
  return talk && clips.every(Boolean) ? clips : [];
}

/** The address of a clip of a talk of the catalogue. */
export const addressOf = (talk, { start, end, language }) =>
  `${talk.id}@${start / 1000}-${end / 1000}${language === talk.language ? "" : "," + language}`;
