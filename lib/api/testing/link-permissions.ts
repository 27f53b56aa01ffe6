import type { PermissionSetting, Try } from "./permission-setting";

const ofArticle = (at: PermissionSetting) => `/worlds/${at.setting.slug}/articles/${at.article}`;

/** Who may do what about the links and addresses of articles, in the order of ASKERS. */
export const LINKS: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["list what links to an article", (at) => ({ method: "GET", path: `${ofArticle(at)}/backlinks` }), "yyyyhh"],
  ["list the headings of an article", (at) => ({ method: "GET", path: `${ofArticle(at)}/headings` }), "yyyyhh"],
  ["see a preview of an article", (at) => ({ method: "GET", path: `${ofArticle(at)}/preview` }), "yyyyhh"],
  ["list broken sections", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/broken-sections` }), "yyyyhh"],
  ["list wanted articles", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/wanted-articles` }), "yyyyhh"],
  [
    "ask what to link to",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/link-suggestions?q=bri` }),
    "yyyyhh",
  ],
  [
    "change an address",
    (at) => ({ method: "PUT", path: `${ofArticle(at)}/address`, body: { slug: at.article } }),
    "yynnhs",
  ],
  [
    // Into itself: whoever may is told that this cannot be.
    "merge articles",
    (at) => ({
      method: "POST",
      path: `${ofArticle(at)}/merge`,
      body: { into: at.article, baseRevision: 1, text: "into" },
    }),
    "iinnhs",
  ],
];
