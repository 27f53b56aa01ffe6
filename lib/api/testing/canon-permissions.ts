import type { PermissionSetting, Try } from "./permission-setting";

/** The calls about canon and what is read from it, as rows of TABLE. */
export const CANON: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  [
    "decide canon",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/decisions`,
      body: { article: at.article, to: "canon", rule: "owner", reason: "Because" },
    }),
    "yynnhs",
  ],
  [
    "decide on a claim",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/decisions`,
      body: { claim: `${at.article}-c1`, to: "canon", rule: "owner", reason: "Because" },
    }),
    "yynnhs",
  ],
  ["read the log", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/decisions` }), "yyyyhh"],
  ["read the ledger", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/ledger` }), "yyyyhh"],
  ["browse canon", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/canon` }), "yyyyhh"],
  ["read the timeline", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/timeline` }), "yyyyhh"],
  ["read the map", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/map` }), "yyyyhh"],
  ["read the graph", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/graph` }), "yyyyhh"],
];
