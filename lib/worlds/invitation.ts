import type { Role } from "@/lib/auth/policy";

/** The roles that a link may give. An owner is made by name: a link may reach anybody. */
export const INVITED_ROLES = ["editor", "contributor", "reader"] as const satisfies readonly Role[];

/** Whether an invitation can be accepted, and why not. */
export type InvitationState = "open" | "expired" | "revoked";

/** An invitation as the world's owners see it; the link itself is kept nowhere. */
export type InvitationView = {
  readonly id: string;
  readonly role: Role;
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** How many people joined by it. */
  readonly usedCount: number;
  readonly state: InvitationState;
};

/** An invitation as somebody sees it who has the link. */
export type Offer = {
  readonly world: { readonly slug: string; readonly title: string; readonly description: string };
  readonly role: Role;
  readonly invitedBy: string;
  readonly expiresAt: Date;
};

/** Whether an invitation can be accepted at that time. */
export function invitationState(row: { revokedAt: Date | null; expiresAt: Date }, now: Date): InvitationState {
  if (row.revokedAt) return "revoked";
  return row.expiresAt > now ? "open" : "expired";
}

/** The path of the page where an invitation is accepted. */
export function invitationPath(secret: string): string {
  return `/invitation/${secret}`;
}

/** The secret in the path of an invitation's page; null for any other path. */
export function invitationIn(path: string): string | null {
  return /^\/invitation\/([\w-]{16,64})$/.exec(path)?.[1] ?? null;
}
