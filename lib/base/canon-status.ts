/** The canon statuses as the wiki, the API and the screen write them. */
export const CANON_STATUSES = ["proposed", "canon", "assumed", "non-canon", "superseded"] as const;

export type CanonStatus = (typeof CANON_STATUSES)[number];

/** A status as the database's client writes it: its names may hold no dash. */
export type StoredStatus = "proposed" | "canon" | "assumed" | "nonCanon" | "superseded";

/** A stored status in the wiki's words. */
export function fromStored(status: StoredStatus): CanonStatus {
  return status === "nonCanon" ? "non-canon" : status;
}

/** A status as it is stored. */
export function toStored(status: CanonStatus): StoredStatus {
  return status === "non-canon" ? "nonCanon" : status;
}
