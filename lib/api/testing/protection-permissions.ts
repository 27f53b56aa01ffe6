import type { PermissionSetting, Try } from "./permission-setting";

const base = (at: PermissionSetting) => `/worlds/${at.setting.slug}`;
const article = (at: PermissionSetting) => `${base(at)}/articles/${at.article}`;

/** Approvals, protection and read markers, as rows of the table of permissions. The article is the owner's own. */
export const PROTECTION_PERMISSIONS: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["read the changes", (at) => ({ method: "GET", path: `${base(at)}/changes` }), "yyyyhh"],
  ["read what one has seen", (at) => ({ method: "GET", path: `${base(at)}/changes/seen` }), "yyyyhh"],
  [
    "mark changes as seen",
    (at) => ({ method: "PUT", path: `${base(at)}/changes/seen`, body: { upTo: "2026-01-01T00:00:00Z" } }),
    "yyyyhs",
  ],
  ["read what a person did", (at) => ({ method: "GET", path: `${base(at)}/people/${at.person}` }), "yyyyhh"],
  ["read the approvals", (at) => ({ method: "GET", path: `${article(at)}/approvals` }), "yyyyhh"],
  [
    // Nobody approves what they wrote themselves, unless the world says so.
    "approve revisions",
    (at) => ({ method: "POST", path: `${article(at)}/approvals`, body: { revision: 1 } }),
    "nynnhs",
  ],
  ["read the protection", (at) => ({ method: "GET", path: `${article(at)}/protection` }), "yyyyhh"],
  [
    "protect for editors",
    (at) => ({ method: "PUT", path: `${article(at)}/protection`, body: { level: "editors", reason: "To and fro" } }),
    "yynnhs",
  ],
  [
    "protect for owners",
    (at) => ({ method: "PUT", path: `${article(at)}/protection`, body: { level: "owners", reason: "To and fro" } }),
    "ynnnhs",
  ],
  ["list one's keys of feeds", () => ({ method: "GET", path: "/feed-keys" }), "yyyyys"],
  ["make a key of feeds", () => ({ method: "POST", path: "/feed-keys", body: { name: "my reader" } }), "yyyyys"],
  ["revoke another's key", (at) => ({ method: "DELETE", path: `/feed-keys/${at.person}` }), "hhhhhs"],
  ["read what one has read", (at) => ({ method: "GET", path: `${article(at)}/read-marker` }), "yyyyhh"],
  [
    "remember what one has read",
    (at) => ({ method: "PUT", path: `${article(at)}/read-marker`, body: { revision: 1 } }),
    "yyyyhs",
  ],
];
