import { blockIdsOf, isBlockType } from "./block-ids";
import { line } from "./build-parts";
import type { Citation } from "./citation";
import { DEFINITIONS, type Definitions } from "./definitions";
import { textHash } from "./hash";
import { withMark } from "./inline";
import { blockId, type DocJson, type NodeJson } from "./json";
import type { MarkedInline } from "./mark-definition";

/** A builder of one block; `.id("x", ...)` gives the block that id, otherwise `doc` numbers it. */
type BlockBuilder<Args extends readonly unknown[]> = ((...args: Args) => NodeJson) & {
  readonly id: (id: string, ...args: Args) => NodeJson;
};

/** The builders of one node or mark, by their short names: inline nodes have no id, and marks are put on the nodes of a line. */
type BuildersOfNode<Node> = Node extends { readonly builders: infer Named; readonly isInline: infer Inline }
  ? {
      readonly [Name in keyof Named]: Named[Name] extends (...args: infer Args extends readonly unknown[]) => NodeJson
        ? Inline extends true
          ? Named[Name]
          : BlockBuilder<Args>
        : never;
    }
  : never;
type BuildersOfMark<Mark> = Mark extends { readonly builders: infer Named }
  ? {
      readonly [Name in keyof Named]: Named[Name] extends (
        ...args: infer Args extends readonly unknown[]
      ) => MarkedInline
        ? (...args: Args) => readonly NodeJson[]
        : never;
    }
  : never;

/** One type that has what each of a union has. */
type Together<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** All builders of a list of definitions. */
type Builders<All extends Definitions> = Together<BuildersOfNode<All["nodes"][number]>> &
  Together<BuildersOfMark<All["marks"][number]>>;

/** The builders of all nodes and marks; what each takes is said in the file of its node or mark. */
export const {
  p,
  h,
  ul,
  ol,
  li,
  tasks,
  task,
  quote,
  quoteSource,
  callout,
  details,
  table,
  tr,
  th,
  td,
  code,
  hr,
  picture,
  gallery,
  factBox,
  fact,
  articleList,
  br,
  note,
  formula,
  formulaBlock,
  b,
  i,
  s,
  c,
  sup,
  sub,
  link,
  date,
  claim,
  invention,
  stating,
} = buildersOf(DEFINITIONS);

/** Returns the builders that a list of definitions has, by their short names. */
export function buildersOf<const All extends Definitions>({ nodes, marks }: All): Builders<All> {
  const order = marks.map(({ name }) => name);
  const ofNodes = nodes.flatMap(({ builders, isInline }) =>
    Object.entries(builders).map(([name, make]) => [name, isInline ? make : blockBuilder(make)]),
  );
  const ofMarks = marks.flatMap(({ builders }) =>
    Object.entries(builders).map(([name, say]) => [name, markBuilder(say, order)]),
  );
  return Object.fromEntries([...ofNodes, ...ofMarks]) as Builders<All>;
}

/** A document in canonical form. Blocks without an id get `b1`, `b2` ... in document order, outer before inner. */
export function doc(...blocks: readonly NodeJson[]): DocJson {
  return withIds({ type: "doc", content: blocks.length > 0 ? blocks : [p()] });
}

/** The document with every missing block id filled: `prefix` and the next free number, in document order. */
export function withIds(document: DocJson, prefix = "b"): DocJson {
  const taken = new Set(document.content.flatMap(blockIdsOf));
  let last = 0;
  const next = (): string => {
    do last += 1;
    while (taken.has(`${prefix}${last}`));
    return `${prefix}${last}`;
  };
  return { type: "doc", content: document.content.map((node) => numbered(node, next)) };
}

/** A citation with fixed, plausible values where `part` says nothing; its id follows from what it cites. */
export function cite(part: Partial<Citation> = {}): Citation {
  const { source = "src1", version = 1, passage = "psg1", quote = "the quoted words", stance = "supports" } = part;
  const { prefix = "", suffix = "", start = 0, note = "" } = part;
  const id = part.id ?? `cit-${textHash([source, passage, quote, stance].join("\n")).slice(0, 8)}`;
  const passageHash = part.passageHash ?? textHash(quote);
  return { id, source, version, passage, passageHash, quote, prefix, suffix, start, stance, note };
}

function blockBuilder<Args extends readonly unknown[]>(make: (...args: Args) => NodeJson): BlockBuilder<Args> {
  const id = (blockName: string, ...args: Args): NodeJson => {
    const made = make(...args);
    return { ...made, attrs: { ...made.attrs, id: blockName } };
  };
  return Object.assign((...args: Args) => make(...args), { id });
}

function markBuilder<Args extends readonly unknown[]>(make: (...args: Args) => MarkedInline, order: readonly string[]) {
  return (...args: Args): readonly NodeJson[] => {
    const { mark, inline } = make(...args);
    return line([inline]).map((node) => withMark(node, mark, order));
  };
}

function numbered(node: NodeJson, next: () => string): NodeJson {
  const { type, attrs, content, ...rest } = node;
  const named = isBlockType(type) ? { ...attrs, id: blockId(node) || next() } : attrs;
  return {
    type,
    ...(named ? { attrs: named } : {}),
    ...(content ? { content: content.map((child) => numbered(child, next)) } : {}),
    ...rest,
  };
}
