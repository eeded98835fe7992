/** The parts of the page of one talk. */

export const page = document.querySelector("article.talk");

/** What was said, line by line; null if there are no captions. */
export const lines = page.querySelector(".lines");
export const cues = [...page.querySelectorAll(".cue")];
export const timed = cues.filter((cue) => cue.dataset.start !== undefined);

/** Where in its recording the talk begins, in seconds. */
export const start = Number(page.dataset.start) / 1000;

/** The length of the talk, in seconds. */
export const length = Number(page.dataset.length) / 1000;
