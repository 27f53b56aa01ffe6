import type { PermissionSetting, Try } from "./permission-setting";

const base = (at: PermissionSetting) => `/worlds/${at.setting.slug}`;
const one = (at: PermissionSetting) => `${base(at)}/proposals/${at.proposal}`;

/** A change of the place's article, as a part of a proposal. */
const change = (at: PermissionSetting) => ({
  article: at.article,
  baseRevision: 1,
  title: `Title ${Math.random()}`,
  kind: "event",
  tags: [],
  aliases: [],
  summary: "",
  markdown: "Other words.",
});
const step =
  (event: string, more: object = {}) =>
  (at: PermissionSetting) => ({
    method: "POST",
    path: `${one(at)}/events`,
    body: { event, round: 1, ...more },
  });

/** The actions on proposals, as rows of the table of permissions. The proposal is the owner's own, and in review. */
export const PROPOSALS: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  [
    "propose",
    (at) => ({ method: "POST", path: `${base(at)}/proposals`, body: { title: "Mine", articles: [change(at)] } }),
    "yyynhs",
  ],
  [
    // A private world hides itself from visitors; this one lets nobody else propose.
    "propose without an account",
    (at) => ({
      method: "POST",
      path: `${base(at)}/visitor-proposals`,
      body: { name: "Mara", title: "Mine", articles: [change(at)] },
    }),
    "hhhhhh",
  ],
  ["list proposals", (at) => ({ method: "GET", path: `${base(at)}/proposals` }), "yyyyhh"],
  ["read a proposal", (at) => ({ method: "GET", path: one(at) }), "yyyyhh"],
  ["rename a proposal", (at) => ({ method: "PUT", path: one(at), body: { title: "Other", note: "" } }), "ynnnhs"],
  ["add to a proposal", (at) => ({ method: "POST", path: `${one(at)}/parts`, body: change(at) }), "ynnnhs"],
  [
    "change a part of it",
    (at) => ({
      method: "PUT",
      path: `${one(at)}/parts/${at.part}`,
      body: { ...change(at), article: undefined, baseRevision: 0 },
    }),
    "ynnnhs",
  ],
  ["take a part out", (at) => ({ method: "DELETE", path: `${one(at)}/parts/${at.part}` }), "ynnnhs"],
  [
    "set the requested statuses",
    (at) => ({ method: "PUT", path: `${one(at)}/status-requests`, body: { statusRequests: [] } }),
    "ynnnhs",
  ],
  [
    "request a status",
    (at) => ({
      method: "POST",
      path: `${one(at)}/status-requests`,
      body: { part: at.part, to: "non-canon", rule: "consensus", reason: "It did not burn." },
    }),
    "ynnnhs",
  ],
  [
    "take a request back",
    (at) => ({ method: "DELETE", path: `${one(at)}/status-requests/${at.statusRequest}` }),
    "ynnnhs",
  ],
  ["bring it up to date", (at) => ({ method: "POST", path: `${base(at)}/proposals/${at.outdated}/rebase` }), "ynnnhs"],
  ["withdraw it", step("withdraw"), "ynnnhs"],
  // Nobody approves what they wrote themselves, unless the world says so.
  ["approve it", step("approve", { accepts: ["text"] }), "nynnhs"],
  ["ask for changes", step("requestChanges", { note: "Which month?" }), "yynnhs"],
  ["decline it", step("decline", { note: "It did not burn." }), "yynnhs"],
  [
    "merge what is approved",
    (at) => ({
      method: "POST",
      path: `${base(at)}/proposals/${at.approved}/merge`,
      body: { round: 1, accepts: ["text"] },
    }),
    "yynnhs",
  ],
  ["comment on it", (at) => ({ method: "POST", path: `${one(at)}/comments`, body: { text: "Why?" } }), "yyynhs"],
  [
    "settle a comment",
    (at) => ({ method: "PUT", path: `${one(at)}/comments/${at.comment}`, body: { resolved: true } }),
    "yynnhs",
  ],
  ["read how a world reviews", (at) => ({ method: "GET", path: `${base(at)}/review` }), "yyyyhh"],
  [
    "say how a world reviews",
    (at) => ({
      method: "PUT",
      path: `${base(at)}/review`,
      body: { scope: "none", approvals: 1, ownApproval: false, proposers: "members" },
    }),
    "ynnnhs",
  ],
  [
    "read what an article wants",
    (at) => ({ method: "GET", path: `${base(at)}/articles/${at.article}/review` }),
    "yyyyhh",
  ],
  [
    "say that an article wants review",
    (at) => ({ method: "PUT", path: `${base(at)}/articles/${at.article}/review`, body: { wanted: false } }),
    "yynnhs",
  ],
];
