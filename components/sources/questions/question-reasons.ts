import { dayLabel } from "@/lib/language/dates";
import { sourcesToolsMessages } from "@/lib/language/subjects/sources-tools";
import { ANSWER_LABELS, type QuestionView } from "@/lib/sources/questions/question";

/** Why a question counts as it does, in a sentence. */
export function whyAnswered({ answer, marked, state }: QuestionView): string {
  const t = sourcesToolsMessages();
  if (marked) {
    const note = marked.note === "" ? "" : ` “${marked.note}”`;
    return `${t("saysSo", { name: marked.by.name, day: dayLabel(marked.at) })}${note}`;
  }
  if (answer && answer.by !== "person") return ANSWER_LABELS[answer.by];
  return state === "open" ? t("theAuthorNeitherQuotesItLater") : "";
}
