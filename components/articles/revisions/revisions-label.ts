import { numbersNamed } from "@/lib/articles/revisions/revisions-named";
import { historyToolsMessages } from "@/lib/language/subjects/history-tools";

/** Revisions by their numbers, as the screen says them: "revisions 5 to 7". */
export function revisionsLabel(numbers: readonly number[]): string {
  return historyToolsMessages()("revisionsNumbers", { count: numbers.length, numbers: numbersLabel(numbers) });
}

/** The numbers alone: "5 to 7". */
export function numbersLabel(numbers: readonly number[]): string {
  const t = historyToolsMessages();
  return numbersNamed(numbers, { to: t("numbersTo"), and: t("numbersAnd") });
}
