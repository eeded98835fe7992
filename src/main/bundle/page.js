/** What the address of a page asks for is searched at once: ?q=usdt+rust&event=dtrace-conf-2024. */
const asked = new URLSearchParams(location.search);
const box = document.querySelector("cuepoint-search");
const isReel = document.querySelector(".reel") !== null; // it answers by itself
if (isReel) {
  customElements.whenDefined("cuepoint-search").then(() => {
    box.shadowRoot.querySelector("input").value = asked.getAll("q").join(" ");
  });
}
for (const [parameter, attribute] of [["q", "query"], ["event", "event"], ["speaker", "speaker"]]) {
  if (!isReel && asked.has(parameter)) {
    box.setAttribute(attribute, asked.getAll(parameter).join(parameter === "q" ? " " : ", "));
  }
}
if (box.getAttribute("query") && location.protocol !== "file:") {
  const { classList } = document.documentElement;
  classList.add("asked");
  for (const outcome of ["cuepoint-results", "cuepoint-error"]) {
    box.addEventListener(outcome, () => classList.remove("asked"), { once: true });
  }
}
if (location.protocol === "file:") {
  box.textContent = "The search works where a web server has these files, such as that of “python3 -m http.server”.";
}
