import { CircleCheck, CircleX, Feather, type Icon, Split, Unlink } from "@/components/ui/icons";
import type { SentenceStatus } from "@/lib/document/claims/coverage";

/** The statuses in the order in which they are shown: what is settled first. */
export const SHOWN_STATUSES = [
  "sourced",
  "departs",
  "invention",
  "contradicted",
  "uncited",
] as const satisfies readonly SentenceStatus[];

/** The sign of each status; the same as of the stances where it is the same thing. */
export const STANDING_ICONS: Readonly<Record<SentenceStatus, Icon>> = {
  sourced: CircleCheck,
  departs: Split,
  invention: Feather,
  contradicted: CircleX,
  uncited: Unlink,
};
