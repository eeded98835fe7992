import { order, providerFrame, report, send } from "../provider.js";

/** How long a player may take until it says anything, in ms; then our clock counts. */
const SILENT = 8000;

/** How long it may take until the clip begins, in ms: there may be advertising before it. */
const LATE = 60_000;

/** Whether the player plays, as far as it reports that. */
const playing = ({ state, event }) =>
  state === 1 || event === "play" ? true : state === 2 || event === "pause" ? false : undefined;

/** Plays clips in the frame of a provider, which reports its time, or else by the clock. */
export class Frames {
  #clip = null;
  #frame = null;
  #timers = [];
  #begun = false;

  /**
   * @param {HTMLElement} screen where the frame is
   * @param tell whom to tell: time(seconds), playing(boolean), ended(), failed(text), say(text)
   */
  constructor(screen, tell) {
    this.screen = screen;
    this.tell = tell;
    addEventListener("message", (event) => this.#hear(event));
  }

  play(clip) {
    const goesOn = this.#frame !== null && this.template === clip.template && this.reports;
    this.#rest();
    this.#clip = clip;
    this.#begun = false;
    if (goesOn) {
      this.#seek(clip.start);
      this.resume();
    } else {
      this.#load(clip);
    }
    this.#wait();
  }

  resume() {
    if (!this.reports && this.#timers.length === 0) {
      this.#wait();
    }
    this.#send(order("playVideo", "play"));
  }

  pause() {
    if (!this.reports) {
      this.#rest();
    }
    this.#send(order("pauseVideo", "pause"));
  }

  stop() {
    this.#rest();
    this.#clip = null;
    this.#frame?.remove();
    this.#frame = null;
  }

  #load(clip) {
    this.#frame?.remove(); // a new fragment would load nothing
    this.template = clip.template;
    this.reports = false;
    const address = clip.template.replace("{seconds}", Math.floor(clip.start));
    this.#frame = providerFrame(address, clip.title);
    this.screen.append(this.#frame);
  }

  #seek(seconds) {
    this.#send(order("seekTo", "setCurrentTime", seconds, true));
  }

  #send(messages) {
    if (this.#frame !== null) {
      send(this.#frame, messages);
    }
  }

  /** Nothing that a player does, or does not do, stops the reel. */
  #wait() {
    const clip = this.#clip;
    const after = (millis, act) =>
      this.#timers.push(setTimeout(() => this.#clip === clip && act(), millis));
    after(SILENT, () => {
      if (!this.reports) {
        this.tell.say(`${clip.provider} does not report its time here: our clock ends this clip.`);
        after((clip.end - clip.start) * 1000, () => this.#end());
      }
    });
    after(LATE, () => {
      if (!this.#begun) {
        this.stop();
        this.tell.failed(`${clip.provider} does not play this clip.`);
      }
    });
  }

  #rest() {
    this.#timers.forEach(clearTimeout);
    this.#timers = [];
  }

  #hear(event) {
    if (this.#frame === null || event.source !== this.#frame.contentWindow || this.#clip === null) {
      return;
    }
    const news = report(event.data);
    const plays = playing(news);
    this.reports ||= news.second !== undefined;
    if (plays !== undefined) {
      this.tell.playing(plays);
    }
    if (news.second !== undefined) {
      this.#at(news.second);
    }
  }

  /** A time before the clip, or after it, is of what was played before. */
  #at(second) {
    const { start, end } = this.#clip;
    if (!this.#begun && second >= start - 1.5 && second < end) {
      this.#begun = true;
      if (second < start - 0.3) {
        this.#seek(start);
      }
    }
    if (!this.#begun) {
      return;
    }
    this.tell.time(second);
    clearTimeout(this.ending);
    if (second >= end - 0.05) {
      this.#end();
    } else if (end - second < 1) {
      this.ending = setTimeout(() => this.#end(), (end - second) * 1000);
      this.#timers.push(this.ending);
    }
  }

  #end() {
    this.#rest();
    this.#clip = null;
    this.pause();
    this.tell.ended();
  }
}
