import type { PermissionSetting, Try } from "./permission-setting";

const book = ({ setting }: PermissionSetting) => `/worlds/${setting.slug}/book`;

/** Who may do what about the book of a world, in the order of ASKERS. */
export const BOOK_PERMISSIONS: readonly (readonly [string, (place: PermissionSetting) => Try, string])[] = [
  ["read the book", (at) => ({ method: "GET", path: book(at) }), "yyyyhh"],
  ["read a chapter", (at) => ({ method: "GET", path: `${book(at)}/chapters/${at.chapter}` }), "yyyyhh"],
  ["read what is no chapter", (at) => ({ method: "GET", path: `${book(at)}/chapters/${at.article}` }), "hhhhhh"],
  ["fetch the book as an EPUB", (at) => ({ method: "GET", path: `${book(at)}/epub` }), "yyyyhh"],
  [
    // As it is: the next one finds the same.
    "arrange the book",
    (at) => ({
      method: "PUT",
      path: book(at),
      body: { version: at.bookVersion, title: "The frozen river", parts: [{ chapters: [{ article: at.chapter }] }] },
    }),
    "yynnhs",
  ],
  ["read one's place in the book", (at) => ({ method: "GET", path: `${book(at)}/place` }), "yyyyhh"],
  [
    "keep one's place in the book",
    (at) => ({ method: "PUT", path: `${book(at)}/place`, body: { chapter: at.chapter } }),
    "yyyyhs",
  ],
];
