/** Copies a moment of the talk, to be pasted elsewhere. */
import { timecode } from "../embed/texts.js";
import { home } from "../home.js";
import { page } from "./page.js";
import { player } from "./players.js";

const copying = page.querySelector(".copy");

/** The page's address at a second. */
function addressAt(seconds) {
  const address = new URL(home + page.dataset.path.slice(1));
  address.searchParams.set("t", Math.floor(seconds));
  return address.href;
}

const escapedInMarkdown = (text) => text.replace(/[\\`*_[\]<>&]/g, "\\$&");

function escapedInHtml(text) {
  const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (character) => escapes[character]);
}

const COPIED = { link: "link", markdown: "Markdown link", html: "HTML link" };

/** The moment at a second in the form that a button copies. */
function moment(second, form) {
  const address = addressAt(second);
  const name = `${page.dataset.title} at ${timecode(second)}`;
  switch (form) {
    case "markdown":
      return `[${escapedInMarkdown(name)}](${address})`;
    case "html":
      return `<a href="${escapedInHtml(address)}">${escapedInHtml(name)}</a>`;
    default:
      return address;
  }
}

async function copy(button) {
  const status = copying.querySelector(".copied");
  const second = player.second();
  const text = moment(second, button.dataset.copy);
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = `Copied the ${COPIED[button.dataset.copy]} to ${timecode(second)}.`;
  } catch {
    status.textContent = `This browser does not allow copying: ${text}`;
  }
}

/** Copies at a click, if there are buttons for it. */
export function listenToCopy() {
  if (copying === null) {
    return;
  }
  copying.querySelectorAll("button").forEach((button) =>
    button.addEventListener("click", () => copy(button)),
  );
}

/** Shows which second would be copied. */
export function tellSecond(seconds) {
  if (copying !== null) {
    copying.querySelector(".now").textContent = timecode(seconds);
  }
}
