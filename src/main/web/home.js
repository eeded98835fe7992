/** The address of the service, with a slash at its end. This file is at its assets/VERSION/home.js. */
export const home = new URL("../../", import.meta.url).href;
