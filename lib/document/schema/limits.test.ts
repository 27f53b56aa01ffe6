import { describe, expect, test } from "vitest";
import { MARK_ATTRIBUTES } from "@/lib/document/model/attributes";
import { cite, claim, doc, ol, p, quote, table, task, tasks, td } from "@/lib/document/model/build";
import { citationSchema, citationsSchema } from "@/lib/document/model/citation";
import { isSafeHref } from "@/lib/document/model/link";
import { slugOf } from "@/lib/document/model/slug";
import { parseDocument } from "./schema";

const refusals = (input: unknown) => {
  const result = parseDocument(input);
  return result.ok ? [] : result.failure.issues.map(({ path, message }) => `${path}: ${message}`);
};
const fits = (input: unknown): boolean => refusals(input).length === 0;
const inDoc = (...content: unknown[]): unknown => ({ type: "doc", content });
const paragraph = { type: "paragraph", content: [{ type: "text", text: "x" }] };

describe("of what a citation holds, the most that is allowed passes and one more does not", () => {
  test.each([
    ["quote", 5_000],
    ["prefix", 256],
    ["suffix", 256],
    ["note", 2_000],
    ["passageHash", 128],
  ] as const)("%s: %i characters", (field, most) => {
    expect(citationSchema.safeParse(cite({ [field]: "x".repeat(most) })).success).toBe(true);
    expect(citationSchema.safeParse(cite({ [field]: "x".repeat(most + 1) })).success).toBe(false);
  });

  test("fifty citations of one claim", () => {
    const many = Array.from({ length: 51 }, (_, index) => cite({ id: `c${index}` }));
    expect(citationsSchema.safeParse(many.slice(1)).success).toBe(true);
    expect(citationsSchema.safeParse(many).success).toBe(false);
  });

  test("the least that is allowed: version 1, offset 0, one character", () => {
    expect(citationSchema.safeParse(cite({ version: 1, start: 0, quote: "x" })).success).toBe(true);
    expect(citationSchema.safeParse(cite({ version: 0 })).success).toBe(false);
    expect(citationSchema.safeParse(cite({ start: -1 })).success).toBe(false);
    expect(citationSchema.safeParse(cite({ quote: "" })).success).toBe(false);
  });
});

describe("of the attributes of blocks, the least and the most pass, what lies beyond does not", () => {
  const cellWith = (attrs: object): unknown => {
    const row = { type: "tableRow", content: [{ type: "tableCell", attrs, content: [paragraph] }] };
    return inDoc({ type: "table", content: [row] });
  };

  test("the first number of a list: 0 to 999,999,999", () => {
    const list = (start: number): unknown => {
      const [made] = doc(ol("x")).content;
      return inDoc({ ...made, attrs: { ...made?.attrs, start } });
    };
    expect([-1, 0, 999_999_999, 1_000_000_000].map((start) => fits(list(start)))).toEqual([false, true, true, false]);
  });

  test("what is left out is one cell wide, begins at one, and is not done", () => {
    const bare = (type: string, inner: string): unknown =>
      inDoc({ type, content: [{ type: inner, content: [paragraph] }] });
    const made = (input: unknown) => {
      const result = parseDocument(input);
      return result.ok ? result.value.content[0] : result.failure;
    };
    expect(made(bare("orderedList", "listItem"))).toMatchObject({ attrs: { start: 1 } });
    expect(made(bare("taskList", "taskItem"))).toMatchObject({ content: [{ attrs: { checked: false } }] });
    expect(made(cellWith({}))).toMatchObject({
      content: [{ content: [{ attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null } }] }],
    });
    expect(fits(doc(tasks(task(true, "x")), table([["A"], [td("x")]])))).toBe(true);
  });

  test("an invention is called one by true alone", () => {
    const marked = (invention: unknown): unknown => {
      const attrs = { id: "k1", citations: [], copyOf: null, invention };
      return inDoc({ type: "paragraph", content: [{ type: "text", text: "x", marks: [{ type: "claim", attrs }] }] });
    };
    expect([fits(marked(true)), fits(marked(false))]).toEqual([true, false]);
    expect(fits(doc(p(claim("k1", "x"))))).toBe(true);
  });
});

describe("a document", () => {
  const nested = (depth: number): unknown => {
    let block: unknown = paragraph;
    for (let at = 2; at < depth; at += 1) block = { type: "blockquote", content: [block] };
    return inDoc(block);
  };

  test("may be forty deep, its text counted", () => {
    expect(refusals(nested(40))).toEqual([]);
    expect(refusals(nested(41))).toHaveLength(1);
    expect(refusals(nested(41))[0]).toMatch(/more than 40 deep/);
    expect(fits(doc(quote(quote("x"))))).toBe(true);
  });

  test("is told twenty things that are wrong with it, not more", () => {
    const wrong = (count: number): unknown => inDoc(...Array.from({ length: count }, () => ({ type: "nothing" })));
    expect([19, 20, 21, 50].map((count) => refusals(wrong(count)).length)).toEqual([19, 20, 20, 20]);
  });

  test("is told where something is wrong, and what", () => {
    const text = (part: object): unknown =>
      inDoc({ type: "paragraph", content: [{ type: "text", text: "x", ...part }] });
    expect(refusals(inDoc({ type: "x".repeat(50) }))).toEqual([
      `content.0.type: There is no node type "${"x".repeat(40)}".`,
    ]);
    expect(refusals(inDoc({ type: 5 }))).toEqual(["content.0.type: There is no node type given."]);
    expect(refusals(inDoc({ ...paragraph, text: "x" }))).toEqual([
      "content.0.text: A paragraph has no text of its own.",
    ]);
    expect(refusals(text({ marks: {} }))).toEqual(["content.0.content.0.marks: Must be a list of marks."]);
    expect(refusals(text({ marks: ["bold"] }))).toEqual(["content.0.content.0.marks.0: Must be an object."]);
    expect(refusals(text({ marks: [[]] }))).toEqual(["content.0.content.0.marks.0: Must be an object."]);
    expect(refusals(text({ marks: [null] }))).toEqual(["content.0.content.0.marks.0: Must be an object."]);
    expect(refusals(text({ content: [] }))).toEqual(["content.0.content.0.content: A text holds no other nodes."]);
    expect(refusals(inDoc({ type: "paragraph", marks: [{ type: "bold" }] }))).toEqual([
      "content.0.marks.0: A bold mark may not stand on a paragraph in a doc.",
    ]);
  });

  test("keeps marks in one order, and none that are empty", () => {
    const marks = [{ type: "bold" }, { type: "strike" }, { type: "link", attrs: { href: "article:x" } }];
    const result = parseDocument(
      inDoc({
        type: "paragraph",
        content: [
          { type: "text", text: "x", marks },
          { type: "text", text: "y" },
        ],
      }),
    );
    expect(result.ok && result.value.content[0]?.content).toEqual([
      {
        type: "text",
        marks: [{ type: "link", attrs: { href: "article:x" } }, { type: "bold" }, { type: "strike" }],
        text: "x",
      },
      { type: "text", text: "y" },
    ]);
  });
});

test("a document has 50,000 blocks at most, nested ones counted, its texts and what is no node not", () => {
  const tooMany = (...content: unknown[]): boolean =>
    refusals(inDoc(...content)).some((reason) => reason.includes("more than 50,000 blocks"));
  // Of no known type, so that they are refused before anything is made of them.
  const unknown = (count: number): object[] => Array(count).fill({ type: "nothing" });
  expect(tooMany(...unknown(50_000))).toBe(false);
  expect(tooMany(...unknown(50_001))).toBe(true);
  expect(tooMany({ type: "list", content: unknown(25_000) }, { type: "list", content: unknown(24_998) })).toBe(false);
  expect(tooMany({ type: "list", content: unknown(25_000) }, { type: "list", content: unknown(24_999) })).toBe(true);
  expect(tooMany(...unknown(50_000), { type: "text", text: "x" }, "x", null, 5)).toBe(false);
  expect(tooMany(...unknown(49_999), { type: "list", content: {} })).toBe(false);
  expect(tooMany(...unknown(50_000), { type: "list", content: {} })).toBe(true);
});

test("a link's target has 2,000 characters at most, a slug 80", () => {
  const address = (length: number): string => `https://a.example/${"x".repeat(length - 18)}`;
  expect([isSafeHref(address(2_000)), isSafeHref(address(2_001))]).toEqual([true, false]);
  expect([slugOf("x".repeat(80)), slugOf("x".repeat(81))]).toEqual(["x".repeat(80), "x".repeat(80)]);
});

test("a long slug is cut between words, unless that would leave less than half of it", () => {
  const word = (length: number): string => "x".repeat(length);
  expect(slugOf(`${word(80)} ${word(9)}`)).toBe(word(80));
  expect(slugOf(`${word(41)} ${word(60)}`)).toBe(word(41));
  expect(slugOf(`${word(40)} ${word(60)}`)).toBe(`${word(40)}-${word(39)}`);
  expect(slugOf(`${word(79)} ${word(9)}`)).toBe(word(79));
  expect(slugOf(`${word(41)} ${word(38)}`)).toBe(`${word(41)}-${word(38)}`);
  expect(slugOf(`a ${word(90)}`)).toBe(`a-${word(78)}`);
});

test("a text has each kind of mark once at most", () => {
  const types = Object.keys(MARK_ATTRIBUTES).map((type) => ({ type }));
  const text = (marks: object[]): unknown =>
    inDoc({ type: "paragraph", content: [{ type: "text", text: "x", marks }] });
  const tooMany = `content.0.content.0.marks: Has more than ${types.length} marks.`;
  expect(refusals(text(types))).not.toContain(tooMany);
  expect(refusals(text([...types, { type: "bold" }]))).toEqual([tooMany]);
});

test("a line break in bold words is bold, a paragraph in a paragraph is not", () => {
  const line = { type: "paragraph", content: [{ type: "hardBreak", marks: [{ type: "bold" }] }] };
  const read = parseDocument(inDoc(line));
  expect(read.ok && read.value.content[0]?.content?.[0]).toMatchObject({
    type: "hardBreak",
    marks: [{ type: "bold" }],
  });
  const within = { type: "paragraph", content: [{ type: "paragraph", marks: [{ type: "bold" }] }] };
  expect(refusals(inDoc(within))).toEqual([
    "content.0.content.0.marks.0: A bold mark may not stand on a paragraph in a paragraph.",
  ]);
});

test("what holds nothing and must is told apart from what holds something else", () => {
  expect(refusals(inDoc({ type: "bulletList" }))).toEqual(["content.0: A bulletList must not be empty here."]);
  expect(refusals(inDoc({ type: "bulletList", content: [paragraph] }))).toEqual([
    "content.0: A bulletList cannot hold paragraph here.",
  ]);
});

test("a document has 6,000,000 characters of JSON at most", () => {
  const long = (length: number): unknown => {
    const empty = inDoc({ type: "paragraph", content: [{ type: "text", text: "" }] });
    return JSON.parse(
      JSON.stringify(empty).replace('"text":""', `"text":"${"x".repeat(length - JSON.stringify(empty).length)}"`),
    );
  };
  expect(JSON.stringify(long(1_000))).toHaveLength(1_000);
  expect(fits(long(6_000_000))).toBe(true);
  expect(refusals(long(6_000_001))[0]).toMatch(/larger than 6000000 characters/);
});

test("what is no JSON is no document", () => {
  const circle: { type: string; content?: unknown } = { type: "doc" };
  circle.content = [circle];
  expect(refusals(circle)).toEqual([": This is not a document in JSON."]);
  expect(refusals(undefined)).toEqual([": This is not a document in JSON."]);
  expect(refusals(1n)).toEqual([": This is not a document in JSON."]);
});
