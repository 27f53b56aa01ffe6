import type { PermissionSetting, Try } from "./permission-setting";

const topics = (at: PermissionSetting) => `/worlds/${at.setting.slug}/topics`;

const start = (at: PermissionSetting) => `/worlds/${at.setting.slug}/start`;

/** Who may do what about topics, templates and the start page, in the order of ASKERS. */
export const TOPIC_PERMISSIONS: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["read topics", (at) => ({ method: "GET", path: topics(at) }), "yyyyhh"],
  [
    // None before and none after.
    "arrange topics",
    (at) => ({ method: "PUT", path: topics(at), body: { version: null, topics: [] } }),
    "ynnnhs",
  ],
  ["read the start page", (at) => ({ method: "GET", path: start(at) }), "yyyyhh"],
  ["read templates", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/templates` }), "yyyyhh"],
  [
    "make a template",
    (at) => ({
      method: "PUT",
      path: `/worlds/${at.setting.slug}/articles/${at.article}/template`,
      body: { template: false },
    }),
    "yynnhs",
  ],
  ["read the world's own maps", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/maps` }), "yyyyhh"],
  [
    "choose pictures as maps",
    (at) => ({ method: "PUT", path: `/worlds/${at.setting.slug}/maps`, body: { version: null, maps: [] } }),
    "yynnhs",
  ],
  ["choose the start page", (at) => ({ method: "PUT", path: start(at), body: { article: null } }), "yynnhs"],
];
