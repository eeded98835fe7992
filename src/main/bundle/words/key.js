/** How a word is looked up; as `export.WordKey`. */

/** Marks that writers leave out, of Latin, Greek, Hebrew and Arabic, and characters that only format. */
const UNWRITTEN =
  /(?<=[\p{sc=Latn}\p{sc=Grek}\p{sc=Hebr}\p{sc=Arab}]\p{M}{0,4})\p{Mn}|(?<=[Ее])\u0308|\p{Cf}/gu;

/** In lower case, in one spelling of what is the same, without accents and characters that only format. */
export const fold = (word) =>
  word
    .toLowerCase()
    .replace(/[‘’‛ʻʼ´]/g, "'")
    .replace(/œ/g, "oe")
    .normalize("NFKD")
    .replace(UNWRITTEN, "")
    .replace(/ς/g, "σ")
    .replace(/ı/g, "i")
    .normalize("NFC");

/** The same without a possessive ending. */
export const keyOf = (word) => fold(word).replace(/'s$/, "");
