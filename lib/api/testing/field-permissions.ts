import type { PermissionSetting, Try } from "./permission-setting";

/** Who may do what about fields and facts, in the order of ASKERS. */
export const FIELDS: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["list the fields of a world", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/fields` }), "yyyyhh"],
  [
    "set the fields of a kind",
    (at) => ({
      method: "PUT",
      path: `/worlds/${at.setting.slug}/fields/person`,
      body: { fields: [{ label: "Born", type: "date" }] },
    }),
    "ynnnhs",
  ],
  [
    "read the facts of an article",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/articles/${at.article}/facts` }),
    "yyyyhh",
  ],
];
