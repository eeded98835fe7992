/**
 * The players of YouTube and Vimeo in their frames, without a script of theirs: they report and
 * obey by messages.
 */

/** Asks either to report; others would not understand. */
const QUESTIONS = [
  { event: "listening", id: 1, channel: "widget" },
  { method: "addEventListener", value: "timeupdate" },
  { method: "addEventListener", value: "play" },
  { method: "addEventListener", value: "pause" },
];

/** A frame that asks its player to report. It is loaded where it is put. */
export function providerFrame(address, title) {
  const frame = document.createElement("iframe");
  frame.src = address;
  frame.title = title;
  frame.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
  frame.allowFullscreen = true;
  frame.addEventListener("load", () => send(frame, QUESTIONS));
  return frame;
}

/** Sends messages to the player of a frame, if that is in the page. */
export function send(frame, messages) {
  const { origin } = new URL(frame.src);
  messages.forEach((one) => frame.contentWindow?.postMessage(JSON.stringify(one), origin));
}

/** The same order to either: YouTube obeys "func", Vimeo "method". */
export const order = (func, method, ...values) => [
  { event: "command", func, args: values },
  { method, value: values[0] },
];

/**
 * What a message of either reports, as far as it does: {second, state, event}, the time in s, the
 * state of YouTube's player (1 plays, 2 is paused), and the name of Vimeo's event.
 */
export function report(data) {
  try {
    const message = typeof data === "string" ? JSON.parse(data) : data;
    const second = message?.info?.currentTime ?? message?.data?.seconds;
    return {
      second: Number.isFinite(second) ? second : undefined,
      state: message?.info?.playerState,
      event: message?.event,
    };
  } catch {
    return {};
  }
}
