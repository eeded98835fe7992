/** What the address of a page asks for is searched at once: ?q=usdt+rust&event=dtrace-conf-2024. */
const asked = new URLSearchParams(location.search);
const box = document.querySelector("cuepoint-search");
for (const [parameter, attribute] of [["q", "query"], ["event", "event"], ["speaker", "speaker"]]) {
  if (asked.has(parameter)) {
    box.setAttribute(attribute, asked.getAll(parameter).join(parameter === "q" ? " " : ", "));
  }
}
