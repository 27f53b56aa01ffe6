import { doc } from "@/lib/document/model/build";
import { REFERENCE, THREAD } from "@/prisma/testing/a-world";
import { ACCOUNT } from "./account-permissions";
import { ADMINISTRATION } from "./administration-permissions";
import { BOOK_PERMISSIONS } from "./book-permissions";
import { CANON } from "./canon-permissions";
import { EVIDENCE } from "./evidence-permissions";
import { FIELDS } from "./field-permissions";
import { FILES } from "./file-permissions";
import { INVITATIONS } from "./invitation-permissions";
import { JOIN_REQUESTS } from "./join-request-permissions";
import { LINKS } from "./link-permissions";
import { MENTION_PERMISSIONS } from "./mention-permissions";
import { NOTIFICATIONS } from "./notification-permissions";
import type { PermissionSetting, Try } from "./permission-setting";
import { PROPOSALS } from "./proposal-permissions";
import { PROTECTION_PERMISSIONS } from "./protection-permissions";
import { REPORT_PERMISSIONS } from "./report-permissions";
import { TAG_PERMISSIONS } from "./tag-permissions";
import { TALK } from "./talk-permissions";
import { THREADS } from "./thread-permissions";
import { TOPIC_PERMISSIONS } from "./topic-permissions";
import { UNDOING } from "./undoing-permissions";

/** The address of the citation that the article's claim has. */
const citation = ({ setting, article }: PermissionSetting) =>
  `/worlds/${setting.slug}/claims/${article}-c1/citations/${setting.citation.id}`;

/** A title that no article has yet. */
export const title = () => `Title ${Math.random()}`;

/** Every action of the API, and the askers for whom it works in a private world, in the order of ASKERS. */
export const TABLE: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  // oecrsv: owner, editor, contributor, reader, stranger, visitor. y yes, n not allowed, h hidden, s sign in first, i invalid
  [
    "make a world",
    () => ({
      method: "POST",
      path: "/worlds",
      body: { slug: `w${Math.random()}`.replace(".", ""), title: "W", visibility: "private" },
    }),
    "yyyyys",
  ],
  ["list worlds", () => ({ method: "GET", path: "/worlds" }), "yyyyyy"],
  ["read the world", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}` }), "yyyyhh"],
  [
    "change the world",
    (at) => ({
      method: "PUT",
      path: `/worlds/${at.setting.slug}`,
      body: { title: "New", description: "", visibility: "private" },
    }),
    "ynnnhs",
  ],
  ["list members", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/members` }), "yyyyhh"],
  ["read a member", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/members/${at.person}` }), "yyyyhh"],
  [
    "set a member",
    (at) => ({
      method: "PUT",
      path: `/worlds/${at.setting.slug}/members`,
      body: { email: `${at.person}@example.org`, role: "reader" },
    }),
    "ynnnhs",
  ],
  [
    "change a member's role",
    (at) => ({ method: "PUT", path: `/worlds/${at.setting.slug}/members/${at.person}`, body: { role: "reader" } }),
    "ynnnhs",
  ],
  [
    "remove a member",
    (at) => ({ method: "DELETE", path: `/worlds/${at.setting.slug}/members/${at.person}` }),
    "ynnnhs",
  ],
  ...FILES,
  ...NOTIFICATIONS,
  ...LINKS,
  ...REPORT_PERMISSIONS,
  ...MENTION_PERMISSIONS,
  ...TAG_PERMISSIONS,
  ...TOPIC_PERMISSIONS,
  ...BOOK_PERMISSIONS,
  ...INVITATIONS,
  ...JOIN_REQUESTS,
  ...ACCOUNT,
  [
    "import a source",
    (at) => ({ method: "POST", path: `/worlds/${at.setting.slug}/sources`, body: { kind: "thread", text: THREAD } }),
    "yyynhs",
  ],
  [
    "preview a source",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/sources/preview`,
      body: { kind: "thread", text: THREAD },
    }),
    "yyynhs",
  ],
  [
    "import a version",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/sources/${at.setting.referenceId}/versions`,
      body: { text: REFERENCE },
    }),
    "yyynhs",
  ],
  ["list sources", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/sources` }), "yyyyhh"],
  [
    "read a source",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/sources/${at.setting.threadId}` }),
    "yyyyhh",
  ],
  [
    "read a passage",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/passages/${at.setting.passages[0]?.id ?? "p"}` }),
    "yyyyhh",
  ],
  [
    "read passages",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/sources/${at.setting.threadId}/passages` }),
    "yyyyhh",
  ],
  [
    "begin an article",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/articles`,
      body: { title: title(), kind: "event", markdown: "Text", summary: "" },
    }),
    "yyynhs",
  ],
  ["list articles", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/articles` }), "yyyyhh"],
  ["read an article", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/articles/${at.article}` }), "yyyyhh"],
  [
    "save an article",
    (at) => ({
      method: "PUT",
      path: `/worlds/${at.setting.slug}/articles/${at.article}`,
      body: { baseRevision: 1, markdown: title(), summary: "" },
    }),
    "yyynhs",
  ],
  [
    "trash an article",
    (at) => ({ method: "DELETE", path: `/worlds/${at.setting.slug}/articles/${at.article}`, body: { summary: "" } }),
    "yynnhs",
  ],
  [
    "bring one back",
    (at) => ({ method: "POST", path: `/worlds/${at.setting.slug}/articles/${at.article}/undelete`, body: {} }),
    "yynnhs",
  ],
  [
    "keep a draft",
    (at) => ({
      method: "PUT",
      path: `/worlds/${at.setting.slug}/drafts`,
      body: { baseRevision: 0, title: "", kind: "event", tags: [], aliases: [], summary: "", doc: doc() },
    }),
    "yyynhs",
  ],
  ["list one's drafts", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/drafts` }), "yyyyhh"],
  [
    "discard another's draft",
    (at) => ({ method: "DELETE", path: `/worlds/${at.setting.slug}/drafts/${at.draft}` }),
    "hhhhhs",
  ],
  [
    "read who is editing",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/articles/${at.article}/editing` }),
    "yyynhh",
  ],
  [
    "read the history",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/articles/${at.article}/revisions` }),
    "yyyyhh",
  ],
  [
    "read a revision",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/articles/${at.article}/revisions/1` }),
    "yyyyhh",
  ],
  [
    "read who wrote it",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/articles/${at.article}/attribution` }),
    "yyyyhh",
  ],
  [
    "search its history",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/articles/${at.article}/appearances?q=burned` }),
    "yyyyhh",
  ],
  [
    "compare revisions",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/articles/${at.article}/compare?from=1&to=1` }),
    "yyyyhh",
  ],
  [
    "restore a revision",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/articles/${at.article}/restore`,
      body: { revision: 1, baseRevision: 1 },
    }),
    "yyynhs",
  ],
  [
    "link a claim",
    (at) => ({
      method: "POST",
      path: `/worlds/${at.setting.slug}/articles/${at.article}/claims`,
      body: { baseRevision: 1, quote: "plain words", citations: [] },
    }),
    "yyynhs",
  ],
  [
    "change citations",
    (at) => ({
      method: "PUT",
      path: `/worlds/${at.setting.slug}/claims/${at.article}-c1`,
      body: {
        baseRevision: 1,
        citations: [{ passage: at.setting.citation.passage, quote: "burned", stance: "supports" }],
      },
    }),
    "yyynhs",
  ],
  ["list claims", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/claims` }), "yyyyhh"],
  ["list what drifted", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/drift` }), "yyyyhh"],
  [
    "confirm a citation",
    (at) => {
      const { version, passage, quote } = at.setting.citation;
      return { method: "POST", path: `${citation(at)}/confirm`, body: { baseRevision: 1, version, passage, quote } };
    },
    "yyynhs",
  ],
  [
    "correct a citation",
    (at) => ({
      method: "POST",
      path: `${citation(at)}/correct`,
      body: { baseRevision: 1, passage: at.setting.citation.passage, quote: "The bridge" },
    }),
    "yyynhs",
  ],
  [
    "let a citation go",
    (at) => ({ method: "POST", path: `${citation(at)}/let-go`, body: { baseRevision: 1 } }),
    "yyynhs",
  ],
  [
    // The article, and with it the citation, is the owner's own.
    "check another's citation",
    (at) => ({ method: "POST", path: `${citation(at)}/verdict`, body: { value: "holds" } }),
    "nyynhs",
  ],
  ["list the trash", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/trash` }), "yynnhh"],
  [
    "annotations of an article",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/articles/${at.article}/annotations` }),
    "yyyyhh",
  ],
  [
    "annotations on a source",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/sources/${at.setting.threadId}/annotations` }),
    "yyyyhh",
  ],
  [
    "references of an article",
    (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/articles/${at.article}/references` }),
    "yyyyhh",
  ],
  ...CANON,
  ...FIELDS,
  ...UNDOING,
  ...EVIDENCE,
  ...PROPOSALS,
  ...PROTECTION_PERMISSIONS,
  ...TALK,
  ...THREADS,
  ...ADMINISTRATION,
  [
    "ask for suggestions",
    (at) => ({ method: "POST", path: `/worlds/${at.setting.slug}/suggestions`, body: { text: "The bridge burned." } }),
    "yyyyhh",
  ],
  ["search", (at) => ({ method: "GET", path: `/worlds/${at.setting.slug}/search?q=bridge` }), "yyyyhh"],
];
