import { readFileSync } from "node:fs";

/** The cases of a file that Java tests wrote, with the answers of the Java code. */
export const vectors = (name) =>
  JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), "utf8"));
