import type { Role } from "@/lib/auth/policy";

/** A member as they are shown; `email` null where it is not the reader's business. */
export type MemberRow = {
  readonly userId: string;
  readonly name: string;
  readonly email: string | null;
  /** Whether the address is known to be the person's own; true where that is not the reader's business. */
  readonly verified: boolean;
  readonly role: Role;
  /** ISO 8601. */
  readonly since: string;
};
