import type { DoneArticle, LeftAlone, PlannedArticle, WhyLeft } from "@/lib/articles/rollback/rollback";

type About = Pick<PlannedArticle, "step" | "untrash">;

/** What is done with an article, in a few words. */
export function stepMessage({ step, untrash }: About): string {
  const back = untrash ? "Out of the trash" : "";
  if (step.kind === "trash") return "Into the trash";
  if (step.kind === "restore") return [back, `Back to revision ${step.revision}`].filter(Boolean).join(", ");
  if (step.kind === "undo") return [back, "Removed; what others wrote stays"].filter(Boolean).join(", ");
  return back || "Nothing";
}

/** Why an article is left to a person, and what they can do. */
export function whyLeftMessage(why: WhyLeft, name: string): string {
  switch (why) {
    case "begun":
      return `${name} started it and others have written in it since. Read it and decide what should stay.`;
    case "overlapping":
      return "Somebody has since rewritten what was changed. Look at both texts and decide.";
    case "review":
      return "Changes to it need review. Propose the change instead.";
    case "protected":
      return "It is protected against the changes of people with your role. Ask an owner.";
    case "movedOn":
      return "It has changed since you looked. Look again, then roll back again.";
    case "evidence":
      return "A citation that would come back is no longer found in its source. Undo it by hand.";
  }
}

/** What a person did besides writing, in words; empty where that is nothing. */
export function leftAloneMessage({ decisions, verdicts, proposals, comments, sources }: LeftAlone): string {
  const all = [
    several(decisions, "decision on canon", "decisions on canon"),
    several(verdicts, "check of a citation", "checks of citations"),
    several(proposals, "open proposal", "open proposals"),
    several(comments, "comment", "comments"),
    several(sources, "imported source", "imported sources"),
  ].filter(Boolean);
  const end = all.pop() ?? "";
  return all.length > 0 ? `${all.join(", ")} and ${end}` : end;
}

function several(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
}

/** What was done with an article, with the revision that came of it. */
export function doneMessage(article: DoneArticle): string {
  return article.revision === null ? stepMessage(article) : `${stepMessage(article)}: revision ${article.revision}`;
}
