import { textHash } from "@/lib/document/model/hash";
import type { PermissionSetting, Try } from "./permission-setting";

/** The only sentence without a source of the article that every try finds, and how coverage names it. */
export const BARE = "Some plain words.";
export const BARE_KEY = textHash(BARE).slice(0, 16);

const article = (at: PermissionSetting) => `/worlds/${at.setting.slug}/articles/${at.article}`;

/** The actions about coverage, and of sourcing an article; letters as in TABLE. Everybody has a step of their own. */
export const EVIDENCE: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["read the coverage", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/coverage` }), "yyyyhh"],
  ["coverage of an article", (at) => ({ method: "GET", path: `${article(at)}/coverage` }), "yyyyhh"],
  [
    "coverage of a source",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/sources/${at.setting.threadId}/coverage` }),
    "yyyyhh",
  ],
  ["read the walk", (at) => ({ method: "GET", path: `${article(at)}/sourcing` }), "yyyyhh"],
  [
    "decide about a sentence",
    (at) => ({ method: "PUT", path: `${article(at)}/sourcing/${BARE_KEY}`, body: { kind: "skip" } }),
    "yyynhs",
  ],
  ["take a step back", (at) => ({ method: "DELETE", path: `${article(at)}/sourcing/${BARE_KEY}` }), "yyyyhs"],
  ["save a walk", (at) => ({ method: "POST", path: `${article(at)}/sourcing/save`, body: {} }), "yyynhs"],
  [
    "propose a walk",
    (at) => ({ method: "POST", path: `${article(at)}/sourcing/propose`, body: { title: "Sources" } }),
    "yyynhs",
  ],
];
