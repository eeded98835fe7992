/** <cuepoint-search>, around a page of Cuepoint or in a page of another site. */

const WATCHED = ["endpoint", "event", "limit", "links", "moments", "placeholder", "query", "speaker", "src"];

/**
 * Defines the element, unless another script has done so.
 *
 * @param View what the element shows: constructed with the element once it is in a page. Its
 *     methods are called when the element is put into a page, connected(), or taken out of it,
 *     disconnected(), and when an attribute changes, changed(attribute)
 */
export function define(View) {
  class CuepointSearch extends HTMLElement {
    static observedAttributes = WATCHED;
    #view;

    connectedCallback() {
      this.#view ??= new View(this);
      this.#view.connected?.();
    }

    disconnectedCallback() {
      this.#view?.disconnected?.();
    }

    attributeChangedCallback(name, before, now) {
      if (before !== now) {
        this.#view?.changed?.(name);
      }
    }
  }
  if (!customElements.get("cuepoint-search")) {
    customElements.define("cuepoint-search", CuepointSearch);
  }
}
