/** How long a player may take until it says anything, in ms; then our clock counts. */
const SILENT = 8000;

/** How long it may take until the clip begins, in ms: there may be advertising before it. */
const LATE = 60_000;

/** The time in a message of a provider's player, in s, and whether it plays. */
function report(data) {
  try {
    const message = typeof data === "string" ? JSON.parse(data) : data;
    const state = message?.info?.playerState;
    return {
      second: message?.info?.currentTime ?? message?.data?.seconds,
      plays: state === 1 || message?.event === "play" ? true : state === 2 || message?.event === "pause" ? false : undefined,
    };
  } catch {
    return {};
  }
}

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
    this.#ask({ event: "command", func: "playVideo", args: [] }, { method: "play" });
  }

  pause() {
    if (!this.reports) {
      this.#rest();
    }
    this.#ask({ event: "command", func: "pauseVideo", args: [] }, { method: "pause" });
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
    const frame = document.createElement("iframe");
    frame.src = clip.template.replace("{seconds}", Math.floor(clip.start));
    frame.title = clip.title;
    frame.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
    frame.addEventListener("load", () => this.#listen());
    this.#frame = frame;
    this.screen.append(frame);
  }

  /** Asks players of YouTube and Vimeo to report; others would not understand. */
  #listen() {
    this.#ask({ event: "listening", id: 1, channel: "widget" });
    for (const value of ["timeupdate", "play", "pause"]) {
      this.#ask({ method: "addEventListener", value });
    }
  }

  #seek(seconds) {
    this.#ask(
      { event: "command", func: "seekTo", args: [seconds, true] },
      { method: "setCurrentTime", value: seconds },
    );
  }

  #ask(...questions) {
    const origin = this.#frame && new URL(this.#frame.src).origin;
    questions.forEach((one) => this.#frame?.contentWindow?.postMessage(JSON.stringify(one), origin));
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
    const { second, plays } = report(event.data);
    this.reports ||= Number.isFinite(second);
    if (plays !== undefined) {
      this.tell.playing(plays);
    }
    if (Number.isFinite(second)) {
      this.#at(second);
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
