import { getSchema } from "@tiptap/core";
import { Node, type Schema } from "@tiptap/pm/model";
import { type Invalid, type Issue, invalid } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import { normaliseClaims } from "@/lib/document/claims/claim";
import { withBlockIds } from "@/lib/document/model/block-ids";
import { documentExtensions } from "@/lib/document/model/extensions";
import { withFactBoxFirst } from "@/lib/document/model/fact-box-first";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { withQuoteSourcesLast } from "@/lib/document/model/quote-source-last";
import { shortenedWords } from "@/lib/document/words/shortened-words";
import { parseNode } from "./check-node";
import { refusedClaim } from "./refused-claim";

/** UTF-16 units of JSON that one document may have: some fifteen times the longest articles known. */
export const MAX_DOCUMENT = 6_000_000;

/**
 * Blocks of one document, nested ones counted: paragraphs, headings, items, rows, cells. Each becomes a row of the database and an
 * element of the page; the longest articles known have some 2,000, and 20,000 paragraphs can still be saved and shown.
 */
const MAX_BLOCKS = 50_000;

let made: Schema | undefined;

/** The ProseMirror schema of `documentExtensions`, made once, when first asked for. */
export function documentSchema(): Schema {
  made ??= getSchema(documentExtensions());
  return made;
}

/** A document with nothing in it but one empty paragraph. */
export function emptyDocument(): DocJson {
  return { type: "doc", content: [{ type: "paragraph", attrs: { id: newId() } }] };
}

/**
 * Takes JSON from outside as a document, or says where (`content.3.content.0.marks.0.attrs.href`) and why it is none.
 * Unknown nodes, marks and attributes are refused. The answer is in canonical form: every attribute present, keys,
 * marks and text nodes as ProseMirror writes them, each block with an id of its own, each claim in one range;
 * parsing it again gives the same.
 */
export function parseDocument(input: unknown): Result<DocJson, Invalid> {
  const refused = outOfBounds(input);
  if (refused) return failed(refused);
  const checked = checkedDocument(input);
  return checked.ok ? success(normaliseClaims(withBlockIds(checked.value))) : checked;
}

/** Why a value is too much for a document, or no JSON at all; null: its size is within bounds. */
export function outOfBounds(input: unknown): Invalid | null {
  const size = sizeOf(input);
  if (size === null) return invalid("", "This is not a document in JSON.");
  if (size > MAX_DOCUMENT) return invalid("", `The document is larger than ${MAX_DOCUMENT} characters of JSON.`);
  if (!hasMoreBlocks(input, MAX_BLOCKS)) return null;
  const limit = MAX_BLOCKS.toLocaleString("en-GB");
  const message = `The text has more than ${limit} blocks (paragraphs, headings, items of lists, cells). Split it into several articles.`;
  return invalid("", message);
}

/** JSON as a document that fits the schema, whatever its size; blocks may be without an id, or have one twice, and claims in pieces. */
export function checkedDocument(input: unknown): Result<DocJson, Invalid> {
  const schema = documentSchema();
  const issues: Issue[] = [];
  const checked = parseNode(input, schema, issues);
  if (checked === null || issues.length > 0) return failed(refusal(issues.map((issue) => namingClaim(issue, input))));
  const node = Node.fromJSON(schema, {
    ...checked,
    content: withQuoteSourcesLast(withFactBoxFirst(checked.content ?? [])),
  });
  collectMisfits(node, "", issues);
  if (issues.length > 0) return failed(refusal(issues));
  node.check();
  return success(plainJson(node));
}

/** Whether JSON that may be a document has more blocks than that; counts without recursion, and no further than it must. */
function hasMoreBlocks(input: unknown, limit: number): boolean {
  const open: unknown[] = [input];
  for (let count = -1; open.length > 0; ) {
    const node = open.pop();
    if (typeof node !== "object" || node === null || !("content" in node) || !Array.isArray(node.content)) continue;
    for (const child of node.content) {
      open.push(child);
      if (typeof child === "object" && child !== null && !("text" in child)) count += 1;
    }
    if (count >= limit) return true;
  }
  return false;
}

function sizeOf(input: unknown): number | null {
  try {
    return JSON.stringify(input)?.length ?? null;
  } catch {
    return null;
  }
}

/** ProseMirror keeps attributes in objects without a prototype; ours travel on as ordinary JSON. */
function plainJson(node: Node): DocJson {
  const { content = [] } = JSON.parse(JSON.stringify(node.toJSON())) as NodeJson;
  return { type: "doc", content };
}

/** Finds the nodes whose children, taken together, are not what the schema allows there. */
function collectMisfits(node: Node, path: string, issues: Issue[]): void {
  if (!node.type.validContent(node.content)) {
    const children = node.content.content.map((child) => child.type.name).join(", ");
    const holds = children === "" ? "must not be empty" : `cannot hold ${children}`;
    issues.push({ path, message: `A ${node.type.name} ${holds} here.` });
    return;
  }
  node.content.content.forEach((child, index) => {
    if (!child.isText) collectMisfits(child, path === "" ? `content.${index}` : `${path}.content.${index}`, issues);
  });
}

/** What is wrong with a claim's mark says which claim it is: a path alone leads nobody to it. */
function namingClaim(issue: Issue, input: unknown): Issue & { readonly isNamed: boolean } {
  const claim = refusedClaim(input, issue.path);
  if (!claim) return { ...issue, isNamed: false };
  const [, source, rest] = /^citations\.(\d+)\.?(.*)$/.exec(claim.field) ?? [];
  const part = source === undefined ? claim.field : `source ${Number(source) + 1}${rest ? `, ${rest}` : ""}`;
  const message = `${part === "" ? "" : `its ${part}: `}${issue.message.replace(/\.?$/, ".")}`;
  const wayOut = "Link the claim again, or make it plain text.";
  return {
    path: issue.path,
    message: `The claim “${shortenedWords(claim.words)}” cannot be saved: ${message} ${wayOut}`,
    isNamed: true,
  };
}

function refusal(found: readonly (Issue & { readonly isNamed?: boolean })[]): Invalid {
  const [first] = found;
  const where = first?.path ? ` at ${first.path}` : "";
  const message = first?.message ?? "not a document";
  return {
    kind: "invalid",
    detail: first?.isNamed ? message : `The document does not fit${where}: ${message}`,
    issues: found.map((issue) => ({ path: issue.path, message: issue.message })),
  };
}
