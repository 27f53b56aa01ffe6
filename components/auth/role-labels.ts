import type { Role } from "@/lib/auth/policy";
import { authMessages } from "@/lib/language/subjects/auth";
import { said } from "@/lib/language/translator";

/** What a role lets one do, for whoever chooses or is given one. The rules themselves are in lib/auth/policy.ts. */
export const ROLE_LABELS: Readonly<Record<Role, { label: string; hint: string }>> = {
  owner: said(authMessages, { label: "owner", hint: "managesEverythingMembersSettingsAndCanon" }),
  editor: said(authMessages, { label: "editor", hint: "writesDecidesWhatIsCanonDeletes" }),
  contributor: said(authMessages, { label: "contributor", hint: "importsSourcesWritesArticlesLinksClaims" }),
  reader: said(authMessages, { label: "reader", hint: "readsEvenIfTheWorldIs" }),
};

/** The same as options of a list. */
export function roleOptions(roles: readonly Role[]) {
  return roles.map((role) => ({ value: role, ...ROLE_LABELS[role] }));
}
