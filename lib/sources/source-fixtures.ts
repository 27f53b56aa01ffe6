import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { Result } from "@/lib/base/result";
import type { ParsedSource } from "./passage";

/** The value of a result that a test expects to be a success. */
export function succeeded<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`expected a success, got ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** The failure of a result that a test expects to fail. */
export function failureOf<F>(result: Result<unknown, F>): F {
  if (result.ok) throw new Error("expected a failure");
  return result.failure;
}

/** A text without its white space: what must come back when a source is written out. */
export function squeezed(text: string): string {
  return text.replace(/\s/g, "");
}

/** Everything of a parsed source but places in the file and white space in layout, which may move when it is written out. */
export function withoutLines(source: ParsedSource) {
  return {
    title: source.title,
    posts: source.posts.map(({ number, author }) => ({ number, author })),
    passages: source.passages.map(({ line: _line, marks, ...passage }) => ({
      ...passage,
      marks: marks.map((mark) => (mark.label === "" ? { ...mark, raw: squeezed(mark.raw) } : mark)),
    })),
  };
}

/** A real source of the folder beside the project; null where that folder is not there. */
export function realSource(name: string): string | null {
  const path = fileURLToPath(new URL(`../../../shared/sources/${name}`, import.meta.url));
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

const word = fc.constantFrom(
  "ice",
  "raid",
  "tunnel",
  "1940",
  "_Maru_",
  "*no*",
  "l’été",
  "...",
  "[note]",
  "said:",
  "北",
);
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const name = fc.constantFrom("Ann", "Old Salt", "x*y*z", "Ørsted");
const blanks = fc.integer({ min: 1, max: 3 });

/** Lines of a post: paragraphs, and quotations up to three deep, with blank lines as forums leave them. */
function postContent(depth: number): fc.Arbitrary<string[]> {
  const gap = blanks.map((count) => Array<string>(count).fill(""));
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 2 });
  const quotation = fc
    .record({
      named: fc.boolean(),
      name,
      gap: fc.integer({ min: 0, max: 2 }),
      lines: fc.boolean().chain(() => inner()),
    })
    .map(({ named, name: author, gap: count, lines }) => [
      ...(named ? [`${author} said:`, ...Array<string>(count).fill("")] : []),
      ...lines.map((line) => (line.startsWith(">") ? `>${line}` : `> ${line}`)),
    ]);
  const inner = () => (depth > 1 ? postContent(depth - 1) : paragraph);
  const part = fc.oneof({ weight: 2, arbitrary: paragraph }, { weight: depth > 0 ? 1 : 0, arbitrary: quotation });
  return fc
    .array(fc.tuple(part, gap), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.flatMap(([lines, space]) => [...lines, ...space]));
}

/** Threads as forums write them, with nested quotations. */
export const wellFormedThread: fc.Arbitrary<string> = fc
  .record({ title: sentence, posts: fc.array(fc.tuple(name, postContent(3)), { minLength: 1, maxLength: 5 }) })
  .map(({ title, posts }) =>
    [`# ${title}`, ...posts.flatMap(([author, lines]) => ["", `## ${author}`, "", ...lines, "----------"])].join("\n"),
  );

/** Threads of lines in any order: all that a broken or hostile dump may hold. */
export const wildThread: fc.Arbitrary<string> = fc
  .record({
    lines: fc.array(
      fc.oneof(
        sentence,
        name.map((author) => `## ${author}`),
        name.map((author) => `${author} said:`),
        fc
          .tuple(fc.constantFrom("> ", ">", "> > ", ">>", " > ", "> > > "), fc.oneof(sentence, fc.constant("")))
          .map(([s, t]) => s + t),
        fc.tuple(fc.constantFrom("> ", ">>"), name).map(([signs, author]) => `${signs}${author} said:`),
        fc.constantFrom("", "", "  ", "----------", "---", "#", "##", "> ----------", "\t"),
      ),
      { maxLength: 40 },
    ),
    end: fc.constantFrom("\n", "\r\n"),
  })
  .map(({ lines, end }) => ["# Title", "## Ann", "first", ...lines, "last", ""].join(end));

/** References with marks anywhere, wrapped lines and, mostly, captions. */
export const anyReference: fc.Arbitrary<string> = fc
  .array(
    fc.array(
      fc
        .array(
          fc.oneof(
            word,
            fc.constantFrom("[1]", "[a]", "[ 23 ]", "[note 3]", "[199][w]", '"[7]', "said[4].", "[b]e", "x[5]y"),
          ),
          {
            minLength: 1,
            maxLength: 8,
          },
        )
        .map((words) => words.join(" ")),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((blocks) => `Title\n\n${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`);
