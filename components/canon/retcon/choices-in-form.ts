import { CANON_STATUSES } from "@/lib/base/canon-status";
import { RETCON_CHOICES } from "@/lib/canon/retcon/retcon-choice";

/** Names of fields: what is chosen, why and the new words, each with the key of what leans before it. */
export const CHOICE = "choice ";
export const REASON = "reason ";
export const WORDS = "words ";

/** What the form of a retcon holds, as the call that keeps it takes it. */
export function choicesInForm(typed: Readonly<Record<string, string>>) {
  const items = Object.keys(typed).flatMap((name) => (name.startsWith(CHOICE) ? [name.slice(CHOICE.length)] : []));
  return {
    own: {
      to: CANON_STATUSES.find((status) => status === typed.to) ?? null,
      supersededBy: typed.supersededBy ?? "",
      reason: typed.reason ?? "",
      text: typed.text === typed.textNow ? "" : (typed.text ?? ""),
    },
    choices: items.map((item) => {
      const words = typed[WORDS + item] ?? "";
      return {
        item,
        choice: RETCON_CHOICES.find((choice) => choice === typed[CHOICE + item]) ?? null,
        reason: typed[REASON + item] ?? "",
        text: words === typed[`now ${item}`] ? "" : words,
      };
    }),
  };
}
