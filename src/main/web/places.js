import { isPlainClick } from "./embed/clicks.js";

/** The places of a page that lists all of a talk. */
async function placesAt(address) {
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const list = page.querySelector(".places");
  if (!answer.ok || list === null) {
    throw new TypeError("no places at " + address);
  }
  return document.adoptNode(list);
}

const when = (moment, name) => Number(moment.dataset[name]);

/** Whether a place begins with a moment, or while it is said. */
const begins = (place, moment) =>
  when(place, "match") === when(moment, "match") ||
  (when(place, "match") > when(moment, "match") && when(place, "match") < when(moment, "end"));

/** Whether a place is said within a moment, or the other way round. */
const isWithin = (place, moment) => begins(place, moment) || begins(moment, place);

/**
 * "53 more places" unfold below their link, in time order and without those that are shown above. A
 * second click folds them again. They are loaded at the first.
 */
export class Places {
  #lists = new WeakMap();

  /** @param {HTMLElement} main where answers are, now and later */
  constructor(main) {
    main.addEventListener("click", (event) => {
      const link = event.target.closest("a.unfold");
      if (link && isPlainClick(event)) {
        event.preventDefault();
        this.#toggle(link);
      }
    });
  }

  async #toggle(link) {
    const list = await this.#list(link);
    if (list?.isConnected) {
      list.remove();
    } else if (list) {
      link.parentElement.after(list);
    }
    link.setAttribute("aria-expanded", String(list?.isConnected ?? false));
  }

  /** The list of a link; whoever cannot be given one is led to its page. */
  async #list(link) {
    if (!this.#lists.has(link)) {
      try {
        const list = await placesAt(link.href);
        const shown = [...link.closest(".hit").querySelectorAll(".moments > li")];
        [...list.children]
          .filter((place) => shown.some((moment) => isWithin(place, moment)))
          .forEach((place) => place.remove());
        this.#lists.set(link, list);
      } catch {
        location.assign(link.href);
      }
    }
    return this.#lists.get(link);
  }
}
