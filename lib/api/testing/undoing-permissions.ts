import type { PermissionSetting, Try } from "./permission-setting";

const article = (at: PermissionSetting) => `/worlds/${at.setting.slug}/articles/${at.article}`;

const rollback = (at: PermissionSetting) => `/worlds/${at.setting.slug}/rollback`;
const SINCE = "2026-01-01T00:00:00Z";

/** Taking back and naming, as rows of the table of permissions. The article has two revisions; the first one has a name. */
export const UNDOING: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["look at an undo", (at) => ({ method: "GET", path: `${article(at)}/undo?revision=2` }), "yyyyhh"],
  [
    "undo a revision",
    (at) => ({ method: "POST", path: `${article(at)}/undo`, body: { revision: 2, baseRevision: 2 } }),
    "yyynhs",
  ],
  ["read the names of revisions", (at) => ({ method: "GET", path: `${article(at)}/names` }), "yyyyhh"],
  [
    "name a revision",
    (at) => ({ method: "PUT", path: `${article(at)}/revisions/2/name`, body: { name: "As submitted" } }),
    "yyynhs",
  ],
  [
    "look at a rollback",
    (at) => ({ method: "GET", path: `${rollback(at)}?author=${at.person}&since=${SINCE}` }),
    "yynnhh",
  ],
  ["roll back", (at) => ({ method: "POST", path: rollback(at), body: { author: at.person, since: SINCE } }), "yynnhs"],
  ["take a name away", (at) => ({ method: "DELETE", path: `${article(at)}/revisions/1/name` }), "yyynhs"],
];
