import { boxesMessages } from "@/lib/language/subjects/boxes";
import { said } from "@/lib/language/translator";

/** The kinds of boxes beside the flow of a text. */
export const CALLOUT_KINDS = ["note", "warning", "aside"] as const;
export type CalloutKind = (typeof CALLOUT_KINDS)[number];

/** What readers see above each. */
export const CALLOUT_LABELS: Readonly<Record<CalloutKind, string>> = said(boxesMessages, {
  note: "note",
  warning: "warning",
  aside: "aside",
});

/** What GitHub, Obsidian and others call theirs. */
const OTHER_NAMES: Readonly<Record<CalloutKind, readonly string[]>> = {
  note: ["tip", "important", "info", "hint", "abstract", "summary", "todo"],
  warning: ["caution", "attention", "danger", "error", "bug"],
  aside: ["author", "comment"],
};

/** The kind that a name means, in whatever letters; null: none. */
export function calloutKind(name: string): CalloutKind | null {
  const known = name.toLowerCase();
  return CALLOUT_KINDS.find((kind) => kind === known || OTHER_NAMES[kind].includes(known)) ?? null;
}
