/** What leads to the page and on from it: the answer that one came from, chapters, other talks. */
import { isPlainClick } from "../embed/clicks.js";
import { jumpFromLink } from "./follow.js";
import { api, page } from "./page.js";

/** Where no server does it, the answer is named that the search of these pages has led from. */
function nameAnswer() {
  const back = page.querySelector(".back[hidden]");
  const asked = new URLSearchParams(location.search).get("find");
  if (back !== null && asked) {
    back.querySelector("a").href += encodeURIComponent(asked);
    back.querySelector("q").textContent = asked;
    back.hidden = false;
  }
}

const pathOf = ({ origin, pathname }) => origin + pathname.replace(/index\.html$/, "");

/**
 * The answer that one came from, with its filters, is what one goes back to. The address of exported
 * pages keeps its filters while another query is typed there, but not that query.
 */
function goBackTo(address) {
  const back = page.querySelector(".back a");
  const from = address === "" || back === null ? null : new URL(address);
  const to = back && new URL(back.href);
  if (from && pathOf(from) === pathOf(to)) {
    const asked = to.searchParams.get("q");
    const isSame = from.searchParams.get("q") === asked;
    from.searchParams.set("q", asked);
    back.href = isSame || api() === null ? from.href : back.href;
  }
}

/** What a small window shows only the beginning of is unfolded by a button. */
function unfoldDescription() {
  const text = page.querySelector(".description");
  if (text !== null && text.scrollHeight > text.clientHeight + 4) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "show-all";
    button.textContent = "Show all";
    button.addEventListener("click", () => {
      text.classList.add("whole");
      button.remove();
    });
    text.after(button);
  }
}

/** Chapters, and places that are compared with other talks. Beside the text, chapters are unfolded. */
export function listenToLinks() {
  nameAnswer();
  goBackTo(document.referrer);
  unfoldDescription();
  const chapters = page.querySelector(".chapters details");
  if (chapters !== null && matchMedia("(min-width: 62rem)").matches && page.querySelector(".heard, .unlinked") === null) {
    chapters.open = true;
  }
  page.addEventListener("click", (event) => {
    const link = event.target.closest(".chapters a[data-start], .more a[data-start]");
    if (link !== null && isPlainClick(event)) {
      jumpFromLink(event, Number(link.dataset.start) / 1000);
    }
  });
}
