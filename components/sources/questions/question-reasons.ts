import { ANSWER_LABELS, type QuestionView } from "@/lib/sources/questions/question";

/** Why a question counts as it does, in a sentence. */
export function whyAnswered({ answer, marked, state }: QuestionView): string {
  if (marked) {
    const note = marked.note === "" ? "" : ` “${marked.note}”`;
    return `${marked.by.name} says so, ${marked.at.toUTCString().slice(5, 16).replace(/^0/, "")}.${note}`;
  }
  if (answer && answer.by !== "person") return ANSWER_LABELS[answer.by];
  return state === "open" ? "The author neither quotes it later nor names the person who asked." : "";
}
