import type { Role } from "@/lib/auth/policy";

/** A member as he is shown; `email` null where it is not the reader's business. */
export type MemberRow = {
  readonly userId: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
  /** ISO 8601. */
  readonly since: string;
};
