import type { PermissionSetting, Try } from "./permission-setting";

const tags = (at: PermissionSetting) => `/worlds/${at.setting.slug}/tags`;

/** Who may do what about tags, in the order of ASKERS. Each asker finds a tag that was described by the one before. */
export const TAG_PERMISSIONS: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["list tags", (at) => ({ method: "GET", path: tags(at) }), "yyyyhh"],
  ["describe a tag", (at) => ({ method: "PUT", path: `${tags(at)}/rails`, body: { text: "Iron." } }), "yyynhs"],
  ["read a tag", (at) => ({ method: "GET", path: `${tags(at)}/rails` }), "yyyyhh"],
  [
    // Into itself: whoever may is told that it is called so already.
    "rename a tag",
    (at) => ({ method: "POST", path: `${tags(at)}/rails/rename`, body: { to: "rails" } }),
    "iinnhs",
  ],
  [
    "retag articles",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/retagging`,
      body: { articles: [at.article], add: ["rails"] },
    }),
    "yyynhs",
  ],
];
