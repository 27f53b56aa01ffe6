import { isWithoutScripts, sharedPage } from "@/app/shared-page";
import type { AnswerOrQuestion, Question } from "@/components/viewer/question";
import { textOfSegment } from "@/lib/base/path-segment";
import { articleAccess, viewerOfText } from "./article";
import { viewerOfBook } from "./book";
import { viewerOfHome } from "./home";
import { viewerOfMenu } from "./menu";
import { currentReader, type Reader } from "./reader";
import { watchingOf } from "./watching";
import { viewerOfWorld } from "./world";

/** What a page may ask about who reads it: with the slugs of a world and of an article, as the question needs them. */
const ANSWERS = {
  menu: viewerOfMenu,
  world: viewerOfWorld,
  home: viewerOfHome,
  article: articleAccess,
  text: viewerOfText,
  watching: watchingOf,
  book: viewerOfBook,
};

type Answers = typeof ANSWERS;
type Slugs<Name extends keyof Answers> = Parameters<Answers[Name]> extends [Reader, ...infer Of] ? Of : never;
type AnswerTo<Name extends keyof Answers> = Awaited<ReturnType<Answers[Name]>>;

/** Returns a question for the page to ask, of the answer's type. */
export function question<Name extends keyof Answers>(name: Name, ...place: Slugs<Name>): Question<AnswerTo<Name>> {
  return { about: [name, ...(place as readonly string[])].map(encodeURIComponent).join("/") };
}

/** What a part of a page is handed of what depends on who reads: the answer, on its way; or the question, where the page is for many. */
export async function answerFor<Name extends keyof Answers>(
  name: Name,
  ...place: Slugs<Name>
): Promise<{ readonly answer: AnswerOrQuestion<AnswerTo<Name>> }> {
  if (await sharedPage()) return { answer: question(name, ...place) };
  const find: (reader: Reader, ...place: Slugs<Name>) => Promise<AnswerTo<Name>> = ANSWERS[name] as never;
  const answer = currentReader().then((reader) => find(reader, ...place));
  return { answer: (await isWithoutScripts()) ? { known: await answer } : answer };
}

/** Resolves to the answer to each question; null to what nobody asks. */
export async function answersTo(reader: Reader, about: readonly string[]): Promise<Record<string, unknown>> {
  const answers = about.map(async (each) => [each, await answerTo(reader, each)] as const);
  return Object.fromEntries(await Promise.all(answers));
}

async function answerTo(reader: Reader, about: string): Promise<unknown> {
  const [name = "", ...place] = about.split("/").map(textOfSegment);
  const answer = Object.entries(ANSWERS).find(([each]) => each === name)?.[1];
  if (!answer || place.length !== answer.length - 1 || place.includes(null)) return null;
  return (answer as (reader: Reader, ...place: unknown[]) => Promise<unknown>)(reader, ...place);
}
