/** Makes reels of an exported site: their clips, and what is left out; as `reel.Reels`. */
import { ranksOf } from "../moment/languages.js";
import { by } from "../words/numbers.js";
import { addressOf, clipsIn } from "./address.js";
import { Speech } from "./speech.js";

/** More than anyone listens to: some two hours. */
export const MOST = 1000;

/** The moments of an answer, each as the sentences that hold it. */
export async function answered(site, hits) {
  const talks = hits.map(({ talk: { id }, moments }) => ({ talk: site.talk(id), moments }));
  const clips = await Promise.all(talks.map(({ talk, moments }) => clipsOf(site, talk, moments.filter(isTimed))));
  const untimed = talks.filter(({ moments }) => !moments.every(isTimed));
  return limited(clips.flat(), untimed.map(({ talk }) => ({ asked: talk.id, talk, reason: "untimed" })));
}

const isTimed = ({ precision }) => precision !== "talk";

/** Lets the browser do what else there is to do: of a hundred talks, each is cut in a task of its own. */
const aTask = () => new Promise((begin) => setTimeout(begin));

async function clipsOf({ parts }, talk, moments) {
  await aTask();
  const clips = await Promise.all(
    talk.transcripts.map(async (transcript) => {
      const said = moments.filter(({ language }) => language === transcript.language);
      const clips = said.length ? await new Speech(parts, talk, transcript).clips(said) : [];
      return clips.map((clip) => clipIn(talk, transcript.language, clip));
    }),
  );
  return clips.flat().sort(by(({ start }) => start));
}

const clipIn = (talk, language, clip) => ({ ...clip, talk, language, address: addressOf(talk, { ...clip, language }) });

const limited = (clips, leftOut) => ({ clips: clips.slice(0, MOST), leftOut, excess: Math.max(0, clips.length - MOST) });

/** Clips that a person has picked, in this order. */
export async function picked(site, addresses) {
  const all = await Promise.all(addresses.flatMap((asked) => pickedIn(site, asked)));
  const leftOut = all.filter(({ reason }) => reason);
  return limited(all.filter(({ reason }) => !reason), leftOut);
}

function pickedIn(site, asked) {
  const clips = clipsIn(asked);
  return clips.length ? clips.map((clip) => pick(site, clip)) : [{ asked, reason: "unreadable" }];
}

async function pick(site, clip) {
  const talk = site.talk(clip.talk);
  const asked = addressOf({ id: clip.talk }, clip);
  if (!talk) {
    return { asked, reason: "no-talk" };
  }
  const { durationSeconds, reel, language } = talk;
  if (durationSeconds !== null && (reel.startSeconds ?? 0) + durationSeconds <= clip.start / 1000) {
    return { asked, talk, reason: "beyond-end" };
  }
  const transcript = transcriptOf(talk, clip.language) ?? { language, first: 0, end: 0 };
  return clipIn(talk, transcript.language, await new Speech(site.parts, talk, transcript).picked(clip));
}

/** The transcript in a language, or else the first; undefined if there are no captions. */
function transcriptOf({ transcripts }, language) {
  const rank = ranksOf(language ? [language] : []);
  return transcripts.find((transcript) => rank(transcript.language) === 0) ?? transcripts[0];
}
