import type { PermissionSetting, Try } from "./permission-setting";

const base = (at: PermissionSetting) => `/worlds/${at.setting.slug}`;
/** The passage of the thread that asks something. */
const question = (at: PermissionSetting) => at.setting.passages.find(({ text }) => text.endsWith("?"))?.id;
const thread = (at: PermissionSetting) => `${base(at)}/sources/${at.setting.threadId}`;

/** The actions on the posts of threads and their questions, as rows of the table of permissions. */
export const THREADS: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["read posts", (at) => ({ method: "GET", path: `${thread(at)}/posts` }), "yyyyhh"],
  [
    "say what a post is",
    (at) => ({ method: "PUT", path: `${thread(at)}/posts/${at.setting.postIds[0]}/label`, body: { tier: "note" } }),
    "yyynhs",
  ],
  ["list questions", (at) => ({ method: "GET", path: `${base(at)}/questions` }), "yyyyhh"],
  [
    "say how a question stands",
    (at) => ({ method: "PUT", path: `${base(at)}/questions/${question(at)}`, body: { state: "not-a-question" } }),
    "yyynhs",
  ],
  [
    "add a sentence",
    (at) => ({
      method: "POST",
      path: `${base(at)}/articles/${at.article}/sentences`,
      body: {
        baseRevision: 1,
        text: "It burned in spring.",
        citations: [{ passage: at.setting.citation.passage, quote: "burned", stance: "supports" }],
      },
    }),
    "yyynhs",
  ],
];
