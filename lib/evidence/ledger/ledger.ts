import type { CanonStatus } from "@/lib/base/canon-status";
import type { Moment } from "@/lib/document/model/moment";
import type { CitationView } from "@/lib/evidence/claims/claim";

/** The tag of the article that tells where the timeline leaves our history. */
export const DIVERGENCE_TAG = "point of divergence";

/** One departure: what the timeline says beside what happened. */
export type Departure = {
  readonly claim: string;
  readonly text: string;
  readonly article: { readonly slug: string; readonly title: string; readonly isDivergence: boolean };
  readonly status: CanonStatus;
  /** When, as the claim says it, else the passage; null when neither tells. */
  readonly moment: Moment | null;
  /** The passages from which it departs: what really happened. */
  readonly happened: readonly CitationView[];
  /** The passages that carry the timeline's side, if the claim cites any. */
  readonly citations: readonly CitationView[];
};
