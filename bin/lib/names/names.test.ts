import { expect, test } from "vitest";
import { BANNED_NAMES } from "./banned-names";
import { commentComplaints } from "./comment-complaints";
import { declaredNames } from "./declared-names";
import { nameComplaints, wordsIn } from "./name-complaints";

const complaintsIn = (file: string, source: string): string[] =>
  nameComplaints(declaredNames(file, source)).map(({ found, banned }) => {
    return `${found.line} ${found.kind} ${found.name}: ${banned.instead}`;
  });

test.each([
  ["components/proposals/review-desk.tsx", "", "1 file review-desk: editor, form, panel or queue"],
  ["components/send/place.tsx", "", "1 folder send: cite-passage"],
  ["lib/api/calls/worlds.ts", "", "1 folder calls: endpoints"],
  ["lib/a/b.ts", "\nexport function takeBackEdits() {}", "2 declaration takeBackEdits: revertSpan"],
  ["lib/a/b.ts", "export const WISHED_STATES = [];", "1 declaration WISHED_STATES: requested"],
  ["lib/a/b.ts", "type Stretch = { start: number };", "1 type Stretch: TextRange or RevisionSpan"],
  ["lib/a/b.ts", "export type Row = {\n  says: string;\n};", "2 property says: summary"],
  ["lib/a/b.ts", "const f = (act: Context) => act;", "1 parameter act: ActionContext, and context for its value"],
  ["lib/a/b.ts", "const f = (act = 1) => act;", "1 parameter act: ActionContext, and context for its value"],
  ["lib/a/b.ts", 'get("/worlds/{world}/articles/{a}/history");', "1 path a: {article}"],
  ["lib/a/b.ts", "export const STATE_WORDS = {};", "1 declaration STATE_WORDS: labels or messages"],
  ["lib/a/b.ts", "export class DraftDesk {}", "1 type DraftDesk: editor, form, panel or queue"],
])("in %s, %j is told the better name", (file, source, complaint) => {
  expect(complaintsIn(file, source)).toEqual([complaint]);
});

test.each([
  ["lib/a/b.ts", 'export function desktop(reaction: string) { const act = 1; return "desk"; }'],
  ["lib/mail/sending.ts", "export type Senders = { action: string; place: string };"],
  ["lib/document/attribution/kept-words.ts", "export function keptWords() {}"],
  ["lib/search/find.ts", "const MOST_WORDS = 3; export function wordsQuery() {} export function countWords() {}"],
  ["lib/a/b.ts", 'get("/worlds/{world}/articles/{article}/revisions/{number}");'],
  ["lib/a/b.ts", "export const digits = /\\p{N}/u;"],
])("in %s, %j is well named", (file, source) => {
  expect(complaintsIn(file, source)).toEqual([]);
});

test("a word is found however it is joined to others", () => {
  expect(["readAPICall", "read-api-call", "READ_API_CALL", "readApiCall"].map(wordsIn)).toEqual(
    Array(4).fill("read-api-call"),
  );
});

test("every row is written in the words by which names are compared, and says what to write instead", () => {
  for (const { words, instead } of BANNED_NAMES) {
    expect(wordsIn(words)).toBe(words);
    expect(instead).not.toBe("");
  }
});

test.each([
  ["\n/** Answers the refusal, or null. */", "2 Returns"],
  ["/**\n * Answers how many there are.\n */", "1 Returns"],
  ["const a = 1; // What he wrote stays.", "1 they"],
  ["/** A person and their role.\n * Null: his role ended. */", "1 they"],
  ["/** One of ROLES. */", "1 nothing"],
])("the comment in %j is told to be worded otherwise", (source, complaint) => {
  expect(
    commentComplaints("lib/a/b.ts", source).map(({ line, instead }) => `${line} ${instead.split(/[:,]/)[0]}`),
  ).toEqual([complaint]);
});

test.each([
  "/** Answers 503 while the database is away. */",
  "/** Returns what the server answers. */",
  "/** The history of the archive, in which the others have theirs. */",
  '/** A verb before its subject ("should he"), also in `[t]he`. */',
  "/** One of ROLES, or null where somebody is no member. */",
  'export const text = "He said: Answers his letters";',
])("the comment in %j is well worded", (source) => {
  expect(commentComplaints("lib/a/b.ts", source)).toEqual([]);
});
