import { sameContent } from "@/lib/articles/revisions/changes-between";
import { changesBetween } from "@/lib/articles/revisions/compare-for-save";
import { revisionContent } from "@/lib/articles/revisions/read";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import { stretchOf } from "@/lib/articles/undo/read-undo";
import { type RevertedSpan, revertSpans } from "@/lib/articles/undo/revert-spans";
import type { Db, Tx } from "@/lib/db";
import { changeLineLabel } from "@/lib/language/stored-labels";
import { type PlannedArticle, type Step, stepByHistory, stretchesOf } from "./rollback";

/** An article in which the person wrote. */
export type TouchedArticle = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly head: number;
  /** Their revisions, newest first. */
  readonly numbers: readonly number[];
  readonly untrash: boolean;
  /** Why who rolls back may not write in it; null: they may. */
  readonly held: "review" | "protected" | null;
};

/** What is to be done with an article, with the text as it is and, where it changes, as it is to be. */
export type ArticlePlan = PlannedArticle & {
  readonly now: RevisionContent;
  readonly content: RevisionContent | null;
};

/** Finds out what taking a person's revisions out of one article comes to. */
export async function planArticle(db: Db | Tx, touched: TouchedArticle): Promise<ArticlePlan> {
  const { id, slug, title, head, numbers } = touched;
  // What they began and threw away themselves stays where it is.
  const begun = stepByHistory(numbers, head).kind === "trash";
  const untrash = touched.untrash && !begun && touched.held !== "protected";
  const now = await contentOf(db, id, head);
  const { step, content } = await stepByTexts(db, touched, now);
  const line = content ? changeLineLabel((await changesBetween(now, content)).changeLine) : "";
  return { slug, title, head, numbers, untrash, step, line, now, content };
}

type Planned = { readonly step: Step; readonly content: RevisionContent | null };

async function stepByTexts(db: Db | Tx, touched: TouchedArticle, now: RevisionContent): Promise<Planned> {
  const { id, head, numbers, held } = touched;
  const step = stepByHistory(numbers, head);
  if (step.kind === "nothing" || step.kind === "left") return { step, content: null };
  const kept: Planned = { step: { kind: "left", why: held ?? "review" }, content: null };
  // A review is about what an article says, not about whether it is there.
  if (step.kind === "trash" && held === "protected") return kept;
  if (step.kind === "trash") return { step: touched.untrash ? { kind: "nothing" } : step, content: null };
  const found: Planned =
    step.kind === "restore"
      ? { step, content: await contentOf(db, id, step.revision) }
      : await takenBack(db, id, numbers, now);
  if (!found.content) return found;
  if (sameContent(now, found.content)) return { step: { kind: "nothing" }, content: null };
  return held === null ? found : kept;
}

async function takenBack(
  db: Db | Tx,
  articleId: string,
  numbers: readonly number[],
  now: RevisionContent,
): Promise<Planned> {
  const stretches: RevertedSpan[] = [];
  for (const run of stretchesOf(numbers)) {
    const stretch = await stretchOf(db, articleId, run);
    if (!stretch) throw new Error(`Article ${articleId} has no revisions ${run.first} to ${run.last}`);
    stretches.push(stretch);
  }
  const taken = await revertSpans(now, stretches);
  if (taken.kind === "clean") return { step: { kind: "undo" }, content: taken.content };
  const { kind: _kind, ...overlapping } = taken;
  return { step: { kind: "left", why: "overlapping", overlapping }, content: null };
}

async function contentOf(db: Db | Tx, articleId: string, number: number): Promise<RevisionContent> {
  const content = await revisionContent(db, articleId, number);
  if (!content) throw new Error(`Article ${articleId} has no revision ${number}`);
  return content;
}
