import { numbersIn } from "./numbers";
import { placedWords, type Word, wordOf } from "./words";

/** What is looked for, made from a claim. */
export type ClaimQuery = {
  /** The words that mean something, each once, those that stand for others already joined by them. */
  readonly words: readonly Word[];
  readonly numbers: readonly number[];
  /** Whether the claim tells what the thread's author, or what another person in it, said; whether it tells of a question. */
  readonly ofAuthor: boolean;
  readonly ofReader: boolean;
  readonly ofQuestion: boolean;
};

/** What writers and readers of alternate history shorten, and what it stands for. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  otl: "our timeline real history actual",
  iotl: "our timeline real history",
  atl: "alternate timeline",
  ittl: "this timeline",
  tl: "timeline",
  pod: "point divergence",
  ussr: "soviet union",
  uk: "britain british",
  usa: "america american",
  ija: "japanese army",
  ijn: "japanese navy",
  raf: "british air force",
  usn: "american navy",
  hq: "headquarters",
  wwi: "world war",
  ww1: "world war",
  wwii: "world war",
  ww2: "world war",
};

const AUTHOR = setOf("author writer narrator");
const READER = setOf("reader readers someone somebody commenter commenters poster posters user users questioner");
const ASKS = setOf("asked asks asking wanted wondered wonders question questions whether doubted doubts");
const SPEECH =
  setOf(`pointed out admitted said says thinks thought suggested suggests noted remarked argued argues objected
  explained explains answered answers replied replies mentioned claimed claims concedes conceded confirmed`);
/** Fewer words left than this say nothing: then the words about speaking are looked for as well. */
const LEAST_WORDS = 2;

/** Makes the query of a claim: which words count, and what it says about who said it. */
export function claimQuery(claim: string): ClaimQuery {
  const all = withShortForms(placedWords(claim).map(({ word }) => word));
  const has = (words: ReadonlySet<string>) => all.some(({ text }) => words.has(text));
  const [ofAuthor, ofReader] = [has(AUTHOR), has(READER)];
  const ofQuestion = ofReader && has(ASKS);
  const about = ofAuthor || ofReader ? all.filter(({ text }) => !isAboutSpeaking(text, ofQuestion)) : all;
  const meaning = [...new Set(about.filter(({ empty }) => !empty))];
  const words = meaning.length >= LEAST_WORDS ? meaning : [...new Set(all.filter(({ empty }) => !empty))];
  return { words, numbers: numbersIn(claim), ofAuthor, ofReader, ofQuestion };
}

/** The words, each short form followed by what it stands for. */
export function withShortForms(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word) => {
    const long = Object.hasOwn(SHORT_FORMS, word.text) ? SHORT_FORMS[word.text] : undefined;
    return long === undefined ? [word] : [word, ...long.split(" ").map(wordOf)];
  });
}

function isAboutSpeaking(text: string, ofQuestion: boolean): boolean {
  return (
    AUTHOR.has(text) || READER.has(text) || SPEECH.has(text) || (ofQuestion && (ASKS.has(text) || text === "know"))
  );
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
