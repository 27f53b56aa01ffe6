import type { PermissionSetting, Try } from "./permission-setting";

const all = (at: PermissionSetting) => `/worlds/${at.setting.slug}/discussions`;
const one = (at: PermissionSetting) => `${all(at)}/${at.discussion}`;
const comment = (at: PermissionSetting) => `${one(at)}/comments/${at.ownComment}`;

/** Who may do what in discussions, in the order of ASKERS. The discussion is the owner's, about the place's article. */
export const TALK: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["list discussions", (at) => ({ method: "GET", path: `${all(at)}?article=${at.article}` }), "yyyyhh"],
  ["read a discussion", (at) => ({ method: "GET", path: one(at) }), "yyyyhh"],
  [
    "begin a discussion",
    (at) => ({ method: "POST", path: all(at), body: { subject: "article", article: at.article, text: "Why?" } }),
    "yyynhs",
  ],
  ["say something in it", (at) => ({ method: "POST", path: `${one(at)}/comments`, body: { text: "So." } }), "yyynhs"],
  [
    "resolve another's discussion",
    (at) => ({ method: "PUT", path: `${one(at)}/resolution`, body: { resolved: true } }),
    "yynnhs",
  ],
  ["edit a comment", (at) => ({ method: "PUT", path: comment(at), body: { text: "Otherwise." } }), "ynnnhs"],
  ["remove another's comment", (at) => ({ method: "DELETE", path: comment(at) }), "yynnhs"],
  ["read what a comment said before", (at) => ({ method: "GET", path: `${comment(at)}/edits` }), "yyyyhh"],
];
