/** Opens the search of the site; its script and what it reads first are fetched side by side. */
import { home } from "./home.js";
import { UNREACHED } from "../web/embed/source.js";

export async function openSite() {
  const catalogue = fetch(new URL("cuepoint/bundle.json", home), { cache: "no-cache" }).catch(() => undefined);
  const { open } = await import(new URL("cuepoint/search.js", home)).catch(() => {
    throw new Error(UNREACHED);
  });
  return open(home, catalogue);
}
