/** From so many values on, a list can be searched within. */
const MANY = 10;

/**
 * The lists of what an answer can be narrowed to: Esc and a click outside close them, arrows move
 * within, the first of those that are not in the page is fetched when a list is opened, and of a
 * long list what is typed is shown.
 */
export class Facets {
  /**
   * @param {HTMLElement} main where they are, now and later
   * @param {(address: string) => Promise<Document>} page fetches a page
   */
  constructor(main, page) {
    Object.assign(this, { main, page });
    main.addEventListener("toggle", ({ target }) => target.matches(".facet[open]") && this.#opened(target), true);
    this.#open().forEach((facet) => this.#opened(facet));
    main.addEventListener("keydown", (event) => this.#key(event));
    main.addEventListener("input", ({ target }) => target.matches(".within") && within(target));
    document.addEventListener("click", ({ target }) => {
      const inside = target.closest?.(".facet");
      this.#open().forEach((facet) => (facet.open = facet === inside));
    });
  }

  #open() {
    return [...this.main.querySelectorAll(".facet[open]")];
  }

  /** Opens the list of a field again, which another answer has brought, and goes to a value. */
  reopen(field, value) {
    const facet = this.main.querySelector(`.facet[data-field="${field}"]`);
    if (facet) {
      facet.open = true;
      const links = [...facet.querySelectorAll("li a")];
      (links.find((link) => labelOf(link) === value) ?? facet.querySelector("summary")).focus();
    }
  }

  async #opened(facet) {
    const more = facet.querySelector(".all");
    if (more) {
      const page = await this.page(more.href).catch(() => undefined);
      const all = page?.querySelector(`.facet[data-field="${facet.dataset.field}"] ul`);
      const at = document.activeElement;
      if (all && more.isConnected) {
        const focused = facet.contains(at) && at.matches("li a, .all") && labelOf(at);
        facet.querySelector("ul").replaceChildren(...all.childNodes);
        more.remove();
        focused && this.reopen(facet.dataset.field, focused);
      }
    }
    searchable(facet);
  }

  #key(event) {
    const facet = event.target.closest?.(".facet");
    if (!facet?.open) {
      return;
    }
    if (event.key === "Escape") {
      event.preventDefault();
      facet.open = false;
      facet.querySelector("summary").focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(facet, event.key === "ArrowDown" ? 1 : -1);
    }
  }
}

export const labelOf = (link) => link.querySelector("span")?.textContent;

/** Moves the focus to the next or the previous of what can be chosen. */
function step(facet, by) {
  const stops = [...facet.querySelectorAll("summary, .within, a")].filter((stop) => stop.checkVisibility());
  stops[stops.indexOf(document.activeElement) + by]?.focus();
}

function searchable(facet) {
  const list = facet.querySelector("ul");
  if (list.children.length > MANY && !facet.querySelector(".within")) {
    const box = document.createElement("input");
    const name = "Search within: " + facet.dataset.field;
    Object.assign(box, { type: "search", className: "within", placeholder: "Search within", ariaLabel: name });
    list.before(box);
  }
}

function within(box) {
  const typed = box.value.trim().toLowerCase();
  for (const item of box.parentElement.querySelectorAll("li")) {
    item.hidden = !item.textContent.toLowerCase().includes(typed);
  }
}
