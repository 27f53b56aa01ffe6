import fc from "fast-check";
import {
  articleList,
  b,
  br,
  c,
  callout,
  claim,
  code,
  details,
  doc,
  fact,
  factBox,
  formula,
  formulaBlock,
  gallery,
  h,
  hr,
  i,
  invention,
  li,
  link,
  note,
  ol,
  p,
  picture,
  quote,
  s,
  sub,
  sup,
  table,
  task,
  tasks,
  ul,
} from "../model/build";
import type { Inline } from "../model/build-parts";
import { isSupported } from "../model/claim-attrs";
import type { DocJson, NodeJson } from "../model/json";
import { citation } from "./arbitrary-citation";

const word = fc.constantFrom(
  "fleet",
  "Amur",
  "rail",
  "1940",
  "Тында",
  "黒竜江",
  "a*b",
  "[x]",
  "<i>",
  "# one",
  "2. two",
);
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
const href = fc.constantFrom(
  "article:circum-baikal-raid",
  "article:tynda#k3j2",
  "https://example.org/a?b=1",
  "mailto:a@example.org",
);

const plain: fc.Arbitrary<Inline> = phrase;
const marked: fc.Arbitrary<Inline> = fc.oneof(
  phrase.map((text) => b(text)),
  phrase.map((text) => i(text)),
  phrase.map((text) => s(text)),
  phrase.map((text) => c(text)),
  phrase.map((text) => b("bold ", i(text))),
  phrase.map((text) => sup(text)),
  phrase.map((text) => s("struck ", sub(text))),
  fc.tuple(phrase, href).map(([text, target]) => link(text, target)),
  fc.constantFrom("E = mc^2", "a$b", "x|y", "\\text{5 km}", "5").map((tex) => formula(tex)),
  fc.tuple(phrase, href).map(([text, target]) => note(text, ": ", link("there", target))),
);

/** Inline content of text and marks, neighbours apart by a space. */
const unclaimed: fc.Arbitrary<Inline[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: plain }, { weight: 2, arbitrary: marked }), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flatMap((part, index): Inline[] => (index === 0 ? [part] : [" ", part])));

const claimed: fc.Arbitrary<Inline> = fc
  .tuple(fc.constantFrom("k1", "k2", "k3", "k4"), unclaimed, fc.array(citation, { maxLength: 2 }), fc.boolean())
  .map(([id, text, citations, own]) =>
    own && !isSupported(citations) ? invention(id, text, ...citations) : claim(id, text, ...citations),
  );

const withClaims: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: unclaimed },
    { weight: 1, arbitrary: claimed },
    { weight: 1, arbitrary: fc.constant(br()) },
  ),
  { maxLength: 4 },
);

function blocks(inline: fc.Arbitrary<Inline[]>): fc.Arbitrary<NodeJson> {
  const { block } = fc.letrec<{ block: NodeJson }>((tie) => ({
    block: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      inline.map((content) => p(...content)),
      fc.tuple(fc.constantFrom(2, 3, 4), inline).map(([level, content]) => h(level as 2 | 3 | 4, ...content)),
      phrase.map((text) => code(`${text}\n  ${text}`, "js")),
      fc.constantFrom("E = mc^2", "a &= b \\\\\nc &= d").map((tex) => formulaBlock(tex)),
      fc.constant(hr()),
      lists,
      pictures(inline),
      fc.array(pictures(inline), { minLength: 1, maxLength: 3 }).map((all) => gallery(...all)),
      fc
        .array(fc.array(inline, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
        .map((rows) => table(rows)),
      fc.array(tie("block"), { minLength: 1, maxLength: 3 }).map((inner) => quote(inner)),
      fc
        .tuple(fc.constantFrom("note", "warning", "aside"), fc.array(tie("block"), { minLength: 1, maxLength: 2 }))
        .map(([kind, inner]) => callout(kind as "note", inner)),
      fc
        .tuple(inline, fc.array(tie("block"), { minLength: 1, maxLength: 2 }))
        .map(([line, inner]) => details(line, inner)),
      items(inline, tie("block")).map((all) => ul(...all.map((content) => li(...content)))),
      items(inline, tie("block")).map((all) => ol(...all.map((content) => li(...content)))),
      items(inline, tie("block")).map((all) => tasks(...all.map((content, at) => task(at % 2 === 0, ...content)))),
    ),
  }));
  return block;
}

/** Live lists of some filters. */
const lists: fc.Arbitrary<NodeJson> = fc
  .record({
    q: fc.oneof(fc.constant(""), phrase),
    kind: fc.constantFrom("", "operation"),
    sort: fc.constantFrom("title", "fieldDescending"),
    columns: fc.constantFrom([], ["date", "место"]),
    limit: fc.constantFrom(10, 100),
  })
  .map((list) => articleList(list));

function pictures(caption: fc.Arbitrary<Inline[]>): fc.Arbitrary<NodeJson> {
  const said = fc.record({ alt: fc.oneof(fc.constant(""), phrase), size: fc.constantFrom("full", "half", "left") });
  const file = fc.constantFrom("k3", "b4t0", "z9");
  return fc.tuple(file, said, caption).map(([id, about, inline]) => picture(id, about, ...inline));
}

function items(inline: fc.Arbitrary<Inline[]>, block: fc.Arbitrary<NodeJson>): fc.Arbitrary<Inline[][]> {
  const item = fc.tuple(inline, fc.array(block, { maxLength: 1 })).map(([text, inner]) => [p(...text), ...inner]);
  return fc.array(item, { minLength: 1, maxLength: 3 });
}

/** A fact box or none, before the text. */
function boxes(inline: fc.Arbitrary<Inline[]>): fc.Arbitrary<NodeJson[]> {
  const row = fc.tuple(fc.constantFrom("date", "commanded-by", "место"), inline);
  const rows = fc.array(row, { minLength: 1, maxLength: 3 });
  return fc
    .array(rows, { maxLength: 1 })
    .map((all) => all.map((made) => factBox(...made.map(([field, content]) => fact(field, ...content)))));
}

/** Documents of every node and mark type, with claims whose ids come again now and then. */
export const arbitraryDocument: fc.Arbitrary<DocJson> = fc
  .tuple(boxes(withClaims), fc.array(blocks(withClaims), { minLength: 1, maxLength: 6 }))
  .map(([box, all]) => doc(...box, ...all));

/** Documents without claims, breaks and empty blocks: what Markdown can say. */
export const markdownDocument: fc.Arbitrary<DocJson> = fc
  .tuple(boxes(unclaimed), fc.array(blocks(unclaimed), { minLength: 1, maxLength: 6 }))
  .map(([box, all]) => doc(...box, ...all));
