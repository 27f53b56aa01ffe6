import type { Action, Role } from "@/lib/auth/policy";

/** Who reads a world: what they may do in it, and what waits for them. Null: they cannot see it. */
export type ViewerOfWorld = {
  readonly signedIn: boolean;
  readonly role: Role | null;
  readonly may: readonly Action[];
  /** A new article of theirs is saved at once, or can be proposed. */
  readonly saves: boolean;
  readonly proposes: boolean;
  /** How many changes are new to them, and how many people ask them to be let in. */
  readonly news: number;
  readonly joining: number;
} | null;
