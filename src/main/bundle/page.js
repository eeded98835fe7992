/** What the address of a page asks for is searched at once: ?q=usdt+rust&event=dtrace-conf-2024. */
const asked = new URLSearchParams(location.search);
const box = document.querySelector("cuepoint-search");
const isAnswered = document.querySelector(".reel") === null; // by the page itself
for (const [parameter, attribute] of [["q", "query"], ["event", "event"], ["speaker", "speaker"]]) {
  if (isAnswered && asked.has(parameter)) {
    box.setAttribute(attribute, asked.getAll(parameter).join(parameter === "q" ? " " : ", "));
  }
}
if (location.protocol === "file:") {
  box.textContent = "The search works where a web server has these files, such as that of “python3 -m http.server”.";
}
