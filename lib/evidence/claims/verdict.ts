import { labelsMessages } from "@/lib/language/subjects/labels";
import { said } from "@/lib/language/translator";

/** What a second person can find of a citation: its passage bears the claim out as its stance says, or not, or one cannot tell. */
export const VERDICTS = ["holds", "does-not-hold", "unclear"] as const;

export type VerdictValue = (typeof VERDICTS)[number];

/** What each verdict means, for screens and error messages. */
export const VERDICT_LABELS: Readonly<Record<VerdictValue, { readonly name: string; readonly means: string }>> = {
  holds: said(labelsMessages, { name: "holds", means: "thePassageSaysWhatTheCitation" }),
  "does-not-hold": said(labelsMessages, { name: "doesNotHold", means: "itDoesNotSayThatOr" }),
  unclear: said(labelsMessages, { name: "unclear", means: "itCanBeReadInMore" }),
};

/** The newest verdict on a citation as a reader is shown it. */
export type VerdictView = {
  readonly value: VerdictValue;
  readonly note: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
  /** The claim or the quotation has other words now than those that were checked. */
  readonly stale: boolean;
};

/** The words that a verdict is about. */
export type CheckedTexts = { readonly claimText: string; readonly quote: string };

/** Whether a verdict on those words says nothing of these: then the citation needs another check. */
export function isStale(checked: CheckedTexts, now: CheckedTexts): boolean {
  return checked.claimText !== now.claimText || checked.quote !== now.quote;
}

/** The verdict as the database names it. */
export type StoredVerdict = "holds" | "doesNotHold" | "unclear";

/** A verdict for the database. */
export function toStoredVerdict(value: VerdictValue): StoredVerdict {
  return value === "does-not-hold" ? "doesNotHold" : value;
}

/** A verdict from the database. */
export function fromStoredVerdict(value: StoredVerdict): VerdictValue {
  return value === "doesNotHold" ? "does-not-hold" : value;
}
