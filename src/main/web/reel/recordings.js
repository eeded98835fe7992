/** How near the end of a clip counts as its end, in s: less than a frame of a picture. */
const NEAR = 0.02;

/** How far from where it should be a clip may begin, in s. */
const OFF = 0.1;

/**
 * Plays clips of our own recordings in one element, which browsers allow to go on without a click
 * once it has played after one. Another element loads the beginning of the next recording.
 */
export class Recordings {
  #clip = null;
  #source = "";
  #timer = 0;

  /**
   * @param {HTMLVideoElement} media what plays
   * @param tell whom to tell: time(seconds), playing(boolean), ended(), failed(text)
   */
  constructor(media, tell) {
    this.media = media;
    this.tell = tell;
    this.ahead = Object.assign(document.createElement("video"), { preload: "metadata", muted: true });
    for (const event of ["timeupdate", "playing", "seeked", "ratechange", "ended"]) {
      media.addEventListener(event, () => this.#watch());
    }
    media.addEventListener("playing", () => this.#begin());
    media.addEventListener("pause", () => media.paused && this.#clip && tell.playing(false));
    media.addEventListener("error", () => this.#fail());
  }

  /** Plays a clip from its start, and gets the one after it ready. */
  play(clip, next) {
    this.#clip = null; // nothing that the last one reports counts
    clearTimeout(this.#timer);
    this.media.hidden = !clip.isSeen;
    if (this.#source !== clip.media) {
      this.#source = clip.media;
      this.media.src = `${clip.media}#t=${clip.start}`;
    } else if (Math.abs(this.media.currentTime - clip.start) > OFF) {
      this.media.currentTime = clip.start;
    }
    this.#clip = clip;
    this.resume();
    if (next?.isOwn && next.media !== this.ahead.src && next.media !== clip.media) {
      this.ahead.src = next.media;
    }
  }

  resume() {
    this.media.play().catch((failure) => failure.name === "NotAllowedError" && this.tell.playing(false));
  }

  pause() {
    this.media.pause();
  }

  stop() {
    this.#clip = null;
    clearTimeout(this.#timer);
    this.media.pause();
    this.media.hidden = true;
  }

  /** A browser may not heed the time in the address, or only about. */
  #begin() {
    const { currentTime } = this.media;
    if (this.#clip === null) {
      return;
    }
    if (currentTime < this.#clip.start - OFF || currentTime >= this.#clip.end) {
      this.media.currentTime = this.#clip.start;
    }
    this.tell.playing(true);
  }

  /** Tells the time, and looks again when the clip should have ended: events alone come too seldom. */
  #watch() {
    clearTimeout(this.#timer);
    const clip = this.#clip;
    if (clip === null || this.media.seeking || this.media.readyState < 2) {
      return;
    }
    const left = clip.end - this.media.currentTime;
    if (left <= NEAR || this.media.ended) {
      this.#clip = null;
      this.media.pause();
      this.tell.ended();
      return;
    }
    this.tell.time(this.media.currentTime);
    if (!this.media.paused && left < 1) {
      this.#timer = setTimeout(() => this.#watch(), (left * 1000) / this.media.playbackRate);
    }
  }

  #fail() {
    if (this.#clip !== null) {
      this.#clip = null;
      this.#source = "";
      this.tell.failed("This recording cannot be played.");
    }
  }
}
