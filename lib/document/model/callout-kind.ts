/** The kinds of boxes beside the flow of a text. */
export const CALLOUT_KINDS = ["note", "warning", "aside"] as const;
export type CalloutKind = (typeof CALLOUT_KINDS)[number];

/** What readers see above each. */
export const CALLOUT_LABELS: Readonly<Record<CalloutKind, string>> = {
  note: "Note",
  warning: "Warning",
  aside: "Author’s note",
};

/** What GitHub, Obsidian and others call theirs. */
const OTHER_NAMES: Readonly<Record<string, CalloutKind>> = {
  ...{ tip: "note", important: "note", info: "note", hint: "note", abstract: "note", summary: "note", todo: "note" },
  ...{ caution: "warning", attention: "warning", danger: "warning", error: "warning", bug: "warning" },
  ...{ author: "aside", comment: "aside" },
};

/** The kind that a name means, in whatever letters; null: none. */
export function calloutKind(name: string): CalloutKind | null {
  const known = name.toLowerCase();
  return (
    CALLOUT_KINDS.find((kind) => kind === known) ??
    (Object.hasOwn(OTHER_NAMES, known) ? (OTHER_NAMES[known] ?? null) : null)
  );
}
