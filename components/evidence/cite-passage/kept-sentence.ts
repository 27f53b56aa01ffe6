/** What is kept of a sentence that was begun and not sent: for this tab alone, until it is sent. */
const KEY = "canonry-sentence";

/** A sentence that was begun for a passage. */
export type KeptSentence = { readonly passage: string; readonly text: string; readonly summary: string };

/** Keeps what is typed, so that neither a failure nor a closed dialog loses it. */
export function keepSentence(kept: KeptSentence): void {
  try {
    if (kept.text.trim() === "") sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Without storage the dialog itself still keeps it while it is open.
  }
}

/** What was typed for a passage and not sent. */
export function keptSentence(passage: string): KeptSentence | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return isKept(kept) && kept.passage === passage ? kept : null;
  } catch {
    return null;
  }
}

/** Forgets it: it is in the article. */
export function forgetSentence(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was kept then.
  }
}

function isKept(value: unknown): value is KeptSentence {
  if (typeof value !== "object" || value === null) return false;
  const { passage, text, summary } = value as Record<string, unknown>;
  return typeof passage === "string" && typeof text === "string" && typeof summary === "string";
}
