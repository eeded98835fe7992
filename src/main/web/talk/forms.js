/** The forms in which a quotation is copied. Whatever is said or called, it remains text. */
import { page, published } from "./page.js";
import { addressAt, sourceOf } from "./quotes.js";

function escapedInHtml(text) {
  const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (character) => escapes[character]);
}

/** Text in Markdown, also at the beginning of a line; a line end in it is a space. */
export const escapedInMarkdown = (text) =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>&#~|{}$!]/g, (sign) => ("<>&".includes(sign) ? `&#${sign.charCodeAt(0)};` : "\\" + sign))
    .replace(/^(\s*)([-+=:]|\d+(?=[.)]))/, "$1\\$2")
    .replace(/:(?=\/\/)/g, "\\:");

const paragraphs = (quote) => quote.text.split("\n\n");

function plain(quote) {
  const { name, title, time } = sourceOf(quote);
  const source = [name, title, time].filter(Boolean).join(", ");
  return `“${quote.text}”\n— ${source}\n${addressAt(quote.start)}`;
}

function markdown(quote) {
  const { name, title, time } = sourceOf(quote);
  const said = paragraphs(quote).map((one) => `> ${escapedInMarkdown(one)}`);
  const label = escapedInMarkdown([title, time].filter(Boolean).join(", "));
  const by = name === "" ? "" : `${escapedInMarkdown(name)}, `;
  return `${said.join("\n>\n")}\n>\n> — ${by}[${label}](${addressAt(quote.start)})`;
}

function html(quote) {
  const { name, title, time } = sourceOf(quote);
  const address = escapedInHtml(addressAt(quote.start));
  const said = paragraphs(quote).map((one) => `<p>${escapedInHtml(one)}</p>`);
  const label = escapedInHtml([title, time].filter(Boolean).join(", "));
  const by = name === "" ? "" : `${escapedInHtml(name)}, `;
  return (
    `<figure><blockquote cite="${address}">${said.join("")}</blockquote>` +
    `<figcaption>— ${by}<cite><a href="${address}">${label}</a></cite></figcaption></figure>`
  );
}

/** A recording of our own, from its second to its end. */
function mediaHtml(media, quote) {
  const kind = media.localName;
  const times = `#t=${Math.floor(quote.start ?? 0)},${Math.ceil(quote.end ?? 0)}`;
  const source = new URL(media.getAttribute("src").replace(/#.*/, ""), published());
  const address = new URL(quote.start === null ? "" : times, source).href;
  return `<${kind} controls preload="none" src="${escapedInHtml(address)}" title="${escapedInHtml(page.dataset.title)}"></${kind}>`;
}

/** The provider's player in a frame; only YouTube's can be told where to end. */
function frameHtml(template, quote) {
  const second = String(Math.floor(quote.start ?? 0));
  const address = new URL(template.replace("{seconds}", second));
  address.searchParams.delete("autoplay");
  address.searchParams.delete("enablejsapi");
  if (address.hostname.endsWith("youtube-nocookie.com") && quote.end !== null) {
    address.searchParams.set("end", Math.ceil(quote.end));
  }
  return (
    `<iframe src="${escapedInHtml(address.href)}" width="640" height="360" ` +
    `title="${escapedInHtml(page.dataset.title)}" loading="lazy" style="border:0" allowfullscreen></iframe>`
  );
}

/** Code that plays it on another page, or at least quotes it. */
function embedded(quote) {
  const media = page.querySelector(".stage :is(audio, video)");
  const frame = page.querySelector(".stage[data-player]");
  return media ? mediaHtml(media, quote) : frame ? frameHtml(frame.dataset.player, quote) : html(quote);
}

/** What each button copies: what it is called when it was copied, and the text. */
export const FORMS = {
  link: ["Copied the link", (quote) => addressAt(quote.start)],
  ending: ["Copied the link with its end", (quote) => addressAt(quote.start, quote.end)],
  text: ["Copied the quotation", plain],
  markdown: ["Copied the quotation as Markdown", markdown],
  html: ["Copied the quotation as HTML", html],
  embed: ["Copied the code", embedded],
};
