import type { FrontMatter } from "@/lib/document/markdown/front-matter";
import { matterSentence } from "./front-matter-fields";
import type { Tidied } from "./tidy-pasted";

/** Something about a paste that its author would otherwise miss. */
export type PasteNotice = {
  readonly title: string;
  readonly detail: string;
  /** What of it can be had after all. */
  readonly action?: { readonly label: string; readonly onSelect: () => void };
};

/** What is said about a paste; null where all of it was taken. */
export function noticeOf({ pictures = 0, marks = 0, infoboxes = 0, claims = 0 }: Partial<Tidied>): PasteNotice | null {
  const words = [
    ...(pictures > 0 ? [`${many(pictures, "picture")} left out: add them with “Insert a picture”.`] : []),
    ...(infoboxes > 0 ? [`${many(infoboxes, "infobox", "infoboxes")} left out.`] : []),
    ...(marks > 0 ? [`${many(marks, "footnote mark")} left out: the notes were not copied.`] : []),
    ...(claims > 0 ? [`${many(claims, "claim")} pasted as plain words: the sources are in another world.`] : []),
  ];
  return words.length === 0 ? null : { title: "Not everything was pasted as it was", detail: words.join(" ") };
}

/** What is said about front matter above a pasted text; `use` takes it into the fields of the article. */
export function matterNotice(matter: FrontMatter, use: () => void): PasteNotice {
  const title = "The front matter was left out of the text";
  const words = matterSentence(matter);
  if (words === null)
    return { title, detail: "It has no title, tags or other names, which an article has fields for." };
  return { title, detail: `It gives ${words}.`, action: { label: "Use it for this article", onSelect: use } };
}

function many(count: number, one: string, more = `${one}s`): string {
  return count === 1 ? `1 ${one}` : `${count} ${more}`;
}
