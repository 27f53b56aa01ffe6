import type { DoneArticle, LeftAlone, PlannedArticle, WhyLeft } from "@/lib/articles/rollback/rollback";
import { historyToolsMessages } from "@/lib/language/subjects/history-tools";

type About = Pick<PlannedArticle, "step" | "untrash">;

/** What is done with an article, in a few words. */
export function stepMessage({ step, untrash }: About): string {
  const t = historyToolsMessages();
  const back = untrash ? t("outOfTheTrash") : "";
  if (step.kind === "trash") return t("intoTheTrash");
  if (step.kind === "restore")
    return [back, t("backToRevisionRevision", { revision: step.revision })].filter(Boolean).join(", ");
  if (step.kind === "undo") return [back, t("removedWhatOthersWroteStays")].filter(Boolean).join(", ");
  return back || t("nothing");
}

/** Why an article is left to a person, and what they can do. */
export function whyLeftMessage(why: WhyLeft, name: string): string {
  const t = historyToolsMessages();
  switch (why) {
    case "begun":
      return t("nameStartedItAndOthersHave", { name });
    case "overlapping":
      return t("somebodyHasSinceRewrittenWhatWas");
    case "review":
      return t("changesToItNeedReviewPropose");
    case "protected":
      return t("itIsProtectedAgainstTheChanges");
    case "movedOn":
      return t("itHasChangedSinceYouLooked");
    case "evidence":
      return t("aCitationThatWouldComeBack");
  }
}

/** What a person did besides writing, in words; empty where that is nothing. */
export function leftAloneMessage({ decisions, verdicts, proposals, comments, sources }: LeftAlone): string {
  const t = historyToolsMessages();
  const all = [
    several(decisions, t("decisionOnCanon"), t("decisionsOnCanon")),
    several(verdicts, t("checkOfACitation"), t("checksOfCitations")),
    several(proposals, t("openProposal"), t("openProposals")),
    several(comments, t("commentsOne"), t("commentsMany")),
    several(sources, t("importedSource"), t("importedSources")),
  ].filter(Boolean);
  const end = all.pop() ?? "";
  return all.length > 0 ? `${all.join(", ")} ${t("numbersAnd")} ${end}` : end;
}

function several(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
}

/** What was done with an article, with the revision that came of it. */
export function doneMessage(article: DoneArticle): string {
  const t = historyToolsMessages();
  return article.revision === null
    ? stepMessage(article)
    : t("stepmessageRevisionRevision", { stepMessage: stepMessage(article), revision: article.revision });
}
