import type { Schema } from "@tiptap/pm/model";
import type { z } from "zod";
import type { Issue } from "@/lib/base/failure";
import { isStorable } from "@/lib/base/storable-text";
import { MARK_ATTRIBUTES, NODE_ATTRIBUTES } from "@/lib/document/model/attributes";
import type { Attrs, MarkJson, NodeJson } from "@/lib/document/model/json";

/** How deep blocks may lie in one another: a list in a table in a quotation in a list still fits many times. */
export const MAX_DEPTH = 40;
/** After so many issues the rest of a document is not looked at: nobody reads more. */
const MAX_ISSUES = 20;

type Check = { readonly schema: Schema; readonly issues: Issue[] };

/**
 * Looks at JSON node by node, before ProseMirror reads it: types, keys, attributes, marks, texts and depth. Returns
 * the same tree with default attributes filled in and marks in the schema's order; what is wrong is added to
 * `issues`, and then the tree is not to be used. How nodes may lie in one another is left to ProseMirror.
 */
export function parseNode(input: unknown, schema: Schema, issues: Issue[]): NodeJson | null {
  const check: Check = { schema, issues };
  const root = record(input, "", ["type", "content"], check);
  if (!root) return null;
  if (root.type !== "doc") return refuse(check, "type", 'The document\'s type must be "doc".');
  return { type: "doc", content: children(root.content, "", "doc", 1, check) };
}

function children(input: unknown, at: string, parent: string, depth: number, check: Check): NodeJson[] {
  const path = under(at, "content");
  if (input === undefined) return [];
  if (!Array.isArray(input)) {
    refuse(check, path, "Must be a list of nodes.");
    return [];
  }
  if (depth > MAX_DEPTH) {
    refuse(check, path, `Blocks are nested more than ${MAX_DEPTH} deep.`);
    return [];
  }
  const found: NodeJson[] = [];
  for (const [index, each] of input.entries()) {
    if (check.issues.length >= MAX_ISSUES) break;
    const node = child(each, `${path}.${index}`, parent, depth, check);
    if (node) found.push(node);
  }
  return found;
}

function child(input: unknown, path: string, parent: string, depth: number, check: Check): NodeJson | null {
  const node = record(input, path, ["type", "attrs", "content", "marks", "text"], check);
  if (!node) return null;
  const { type } = node;
  if (typeof type !== "string" || !Object.hasOwn(NODE_ATTRIBUTES, type)) {
    return refuse(check, under(path, "type"), `There is no node type ${shown(type)}.`);
  }
  const attrs = attributes(NODE_ATTRIBUTES[type], node.attrs, under(path, "attrs"), check);
  const marks = marksOf(node.marks, path, type, parent, check);
  if (type === "text") return textNode(node, path, marks, check);
  if (node.text !== undefined) return refuse(check, under(path, "text"), `A ${type} has no text of its own.`);
  const content = children(node.content, path, type, depth + 1, check);
  return { type, attrs, content, ...(marks.length > 0 ? { marks } : {}) };
}

function textNode(node: Record<string, unknown>, path: string, marks: MarkJson[], check: Check): NodeJson | null {
  const { text } = node;
  if (node.content !== undefined) return refuse(check, under(path, "content"), "A text holds no other nodes.");
  if (typeof text !== "string" || text === "") return refuse(check, under(path, "text"), "Must be a text, not empty.");
  if (!isStorable(text)) {
    return refuse(check, under(path, "text"), "Contains characters that cannot be stored (NUL or half a character).");
  }
  return { type: "text", text, ...(marks.length > 0 ? { marks } : {}) };
}

function marksOf(input: unknown, at: string, type: string, parent: string, check: Check): MarkJson[] {
  const path = under(at, "marks");
  if (input === undefined) return [];
  if (!Array.isArray(input)) {
    refuse(check, path, "Must be a list of marks.");
    return [];
  }
  const limit = Object.keys(check.schema.marks).length;
  if (input.length > limit) {
    refuse(check, path, `Has more than ${limit} marks.`);
    return [];
  }
  const found = input.map((each, index) => mark(each, `${path}.${index}`, type, parent, check));
  const marks = found.filter((each) => each !== null);
  const repeated = marks.findIndex((each, index) => marks.findIndex((other) => other.type === each.type) < index);
  if (repeated !== -1) refuse(check, `${path}.${repeated}`, "The same mark is there twice.");
  return marks;
}

function mark(input: unknown, path: string, type: string, parent: string, check: Check): MarkJson | null {
  const value = record(input, path, ["type", "attrs"], check);
  if (!value) return null;
  const name = value.type;
  if (typeof name !== "string" || !Object.hasOwn(MARK_ATTRIBUTES, name)) {
    return refuse(check, under(path, "type"), `There is no mark type ${shown(name)}.`);
  }
  const markType = check.schema.marks[name];
  const inline = check.schema.nodes[type]?.isInline ?? false;
  if (!inline || !markType || !check.schema.nodes[parent]?.allowsMarkType(markType)) {
    return refuse(check, path, `A ${name} mark may not stand on a ${type} in a ${parent}.`);
  }
  const attrs = attributes(MARK_ATTRIBUTES[name], value.attrs, under(path, "attrs"), check);
  return Object.keys(attrs).length > 0 ? { type: name, attrs } : { type: name };
}

function attributes(shape: z.ZodObject | undefined, input: unknown, path: string, check: Check): Attrs {
  const parsed = shape?.safeParse(input ?? {});
  if (parsed?.success) return parsed.data as Attrs;
  for (const issue of parsed?.error.issues ?? []) {
    const at = [path, ...issue.path].join(".");
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) refuse(check, under(at, key), "There is no such attribute.");
    } else refuse(check, at, issue.message);
  }
  return {};
}

/** The value as an object with none but the known keys. */
function record(input: unknown, path: string, keys: readonly string[], check: Check): Record<string, unknown> | null {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return refuse(check, path, "Must be an object.");
  }
  const unknown = Object.keys(input).find((key) => !keys.includes(key));
  if (unknown !== undefined) return refuse(check, under(path, unknown), "There is no such field here.");
  return input as Record<string, unknown>;
}

function refuse(check: Check, path: string, message: string): null {
  check.issues.push({ path, message });
  return null;
}

const under = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

const shown = (value: unknown): string => (typeof value === "string" ? `"${value.slice(0, 40)}"` : "given");
