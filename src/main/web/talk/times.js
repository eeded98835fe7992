/** Times, in seconds from the start of the video. */

/**
 * The seconds that "90", "90s", "2m3s" or "1:02:03" mean; null for any other text. The class
 * video.Offset reads the same.
 */
export function secondsIn(text) {
  const units = /^(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,8}(?:\.\d{1,6})?)s?)?$/.exec(text);
  const clock = /^(?:(\d{1,5}):)?(\d{1,4}):(\d{1,2}(?:\.\d{1,6})?)$/.exec(text);
  const parts = units ?? clock;
  return text === "" || parts === null
    ? null
    : Number(parts[1] ?? 0) * 3600 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0);
}

/** A time for addresses: seconds with at most one decimal. */
export const addressSeconds = (seconds) => String(Math.round(seconds * 10) / 10);
