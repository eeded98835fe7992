/** <cuepoint-search>, around a page of Cuepoint or in somebody else's. */

const WATCHED = ["endpoint", "event", "limit", "moments", "placeholder", "query", "speaker", "src"];

/**
 * Makes the element known, unless another script has done it.
 *
 * @param Face what the element shows: made of the element once it is in a page, told by connected()
 *     whenever it is put into one, by disconnected() when it is taken out, and by changed(attribute)
 */
export function define(Face) {
  class CuepointSearch extends HTMLElement {
    static observedAttributes = WATCHED;
    #face;

    connectedCallback() {
      this.#face ??= new Face(this);
      this.#face.connected?.();
    }

    disconnectedCallback() {
      this.#face?.disconnected?.();
    }

    attributeChangedCallback(name, before, now) {
      if (before !== now) {
        this.#face?.changed?.(name);
      }
    }
  }
  if (!customElements.get("cuepoint-search")) {
    customElements.define("cuepoint-search", CuepointSearch);
  }
}
