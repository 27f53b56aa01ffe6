import type { Role } from "@/lib/auth/policy";
import { authMessages } from "@/lib/language/subjects/auth";

/** What a role lets one do, for whoever chooses or is given one. The rules themselves are in lib/auth/policy.ts. */
export const ROLE_LABELS: Readonly<Record<Role, { label: string; hint: string }>> = {
  owner: {
    get label() {
      return authMessages()("owner");
    },
    get hint() {
      return authMessages()("managesEverythingMembersSettingsAndCanon");
    },
  },
  editor: {
    get label() {
      return authMessages()("editor");
    },
    get hint() {
      return authMessages()("writesDecidesWhatIsCanonDeletes");
    },
  },
  contributor: {
    get label() {
      return authMessages()("contributor");
    },
    get hint() {
      return authMessages()("importsSourcesWritesArticlesLinksClaims");
    },
  },
  reader: {
    get label() {
      return authMessages()("reader");
    },
    get hint() {
      return authMessages()("readsEvenIfTheWorldIs");
    },
  },
};

/** The same as options of a list. */
export function roleOptions(roles: readonly Role[]) {
  return roles.map((role) => ({ value: role, ...ROLE_LABELS[role] }));
}
