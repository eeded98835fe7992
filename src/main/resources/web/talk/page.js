/** The parts of the page of one talk. */

export const page = document.querySelector("article.talk");

/** What was said, line by line; null where there are no captions. */
export const lines = page.querySelector(".lines");
export const cues = [...page.querySelectorAll(".cue")];
export const timed = cues.filter((cue) => cue.dataset.start !== undefined);

/** Of the talk, in seconds. */
export const length = Number(page.dataset.length) / 1000;

/** Whether a click should not open a tab or a window. */
export const isPlainClick = (event) =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
