import type { Role } from "@/lib/auth/policy";

/** What a role lets one do, for whoever chooses or is given one. The rules themselves are in lib/auth/policy.ts. */
export const ROLE_LABELS: Readonly<Record<Role, { label: string; hint: string }>> = {
  owner: { label: "Owner", hint: "Manages everything: members, settings and canon" },
  editor: { label: "Editor", hint: "Writes, decides what is canon, deletes articles" },
  contributor: { label: "Contributor", hint: "Imports sources, writes articles, links claims" },
  reader: { label: "Reader", hint: "Reads, even if the world is private" },
};

/** The same as options of a list. */
export function roleOptions(roles: readonly Role[]) {
  return roles.map((role) => ({ value: role, ...ROLE_LABELS[role] }));
}
