import type { Role } from "@/lib/auth/policy";

/** The roles that a link may give. An owner is made by name: a link may reach anybody. */
export const INVITED_ROLES = ["editor", "contributor", "reader"] as const satisfies readonly Role[];

/** Whether an invitation can be accepted, and why not. Only the person of an invitation by address accepts or declines it for good. */
export const INVITATION_STATES = ["open", "expired", "revoked", "accepted", "declined"] as const;

export type InvitationState = (typeof INVITATION_STATES)[number];

/** An invitation as the world's owners see it; the link itself is kept nowhere. */
export type InvitationView = {
  readonly id: string;
  readonly role: Role;
  /** Whom it is for; null: whoever has the link. */
  readonly email: string | null;
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** How many people have joined with it. */
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

/** An invitation as the person sees it for whose address it is. */
export type ReceivedInvitation = Offer & { readonly id: string };

type Row = {
  readonly revokedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly declinedAt: Date | null;
  readonly expiresAt: Date;
};

/** Whether an invitation can be accepted at that time. */
export function invitationState(row: Row, now: Date): InvitationState {
  if (row.acceptedAt) return "accepted";
  if (row.declinedAt) return "declined";
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
