import type { PermissionSetting, Try } from "./permission-setting";

const ofArticle = (at: PermissionSetting) => `/worlds/${at.setting.slug}/articles/${at.article}`;
const chosen = (at: PermissionSetting) => [
  { article: at.article, mentions: [{ block: "a", part: 0, start: 0, words: "Words" }] },
];

/** Who may do what about names without a link and acts on many articles, in the order of ASKERS. */
export const MENTION_PERMISSIONS: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["list mentions without a link", (at) => ({ method: "GET", path: `${ofArticle(at)}/mentions` }), "yyyyhh"],
  [
    // Words that stand there no more: the report says so.
    "link mentions",
    (at) => ({ method: "POST", path: `${ofArticle(at)}/mentions/link`, body: { articles: chosen(at) } }),
    "yyynhs",
  ],
  [
    "say that a name is never linked",
    (at) => ({ method: "PUT", path: `${ofArticle(at)}/never-linked`, body: { name: "Words", never: true } }),
    "yyynhs",
  ],
  ["list acts on many articles", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/bulk-edits` }), "yyyyhh"],
  [
    // There is none with that id: whoever may is told so.
    "undo an act on many articles",
    (at) => ({ method: "POST", path: `/worlds/${at.setting.slug}/bulk-edits/none/undo` }),
    "hhhnhs",
  ],
];
