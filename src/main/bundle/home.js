/** The address of the site, with a slash at its end, as its pages tell their search. */
export const home = new URL(document.querySelector("cuepoint-search").getAttribute("src"), document.baseURI).href;
