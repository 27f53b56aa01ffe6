import type { NodeConfig } from "@tiptap/core";
import type { z } from "zod";
import type { Json, NodeJson } from "./json";
import type { MarkdownReads, MarkdownSyntax, MarkdownWriter, WrittenAt } from "./markdown-parts";

/**
 * All that the product knows of one type of node, in one file of `nodes/`; how it looks on a page is said by `renderNode`.
 * `definitions.ts` lists them, and schema, checks, plain text, Markdown and builders are made from that list. Plain data and
 * functions: no editor comes along with it. What a node does not have is said as well, so that nothing can be forgotten.
 */
export type NodeDefinition = {
  /** As the stored JSON calls it. */
  readonly name: string;
  /** What a reader calls one of them, in lower case. */
  readonly label: string;
  readonly holds: "text" | "blocks" | "nothing";
  /** Stands within a line and has no id; all other nodes are blocks. */
  readonly isInline: boolean;
  /** Blocks of one family can turn into each other and still be the same block; null: it is of its own kind. */
  readonly family: string | null;
  /** Its parts stand in rows and columns, so that two people's changes are not merged inside it. */
  readonly isGrid: boolean;
  /**
   * What in it can need a source: its `sentences`, or those of what it holds; the `whole` of it as one sentence; `nothing`. A `title`
   * only names what others say.
   */
  readonly asserts: "sentences" | "whole" | "title" | "nothing";
  /** What it carries besides the id of blocks, in the order in which that is written. */
  readonly attributes: Readonly<Record<string, z.ZodType>>;
  /** What stands for it in plain text; null: the text of what it holds. */
  readonly plainText: string | ((node: NodeJson) => string) | null;
  readonly extension: NodeExtension;
  /** Null: the node around it reads and writes it. */
  readonly markdown: NodeMarkdown | null;
  /** Makes one for tests and sample texts, by the builder's short name. */
  readonly builders: Readonly<Record<string, (...args: never[]) => NodeJson>>;
  /** What a comparison says when an attribute changed, by the attribute's name. */
  readonly changes: Readonly<Record<string, (before: Json | undefined, after: Json | undefined) => string>>;
};

/** The node in the editor's schema: TipTap's own of that name with other options and rules, or one of ours. */
export type NodeExtension =
  | {
      readonly from: "tiptap";
      readonly options?: Readonly<Record<string, unknown>>;
      readonly rules?: Partial<Omit<NodeConfig, "name">>;
    }
  | { readonly from: "us"; readonly rules: Omit<NodeConfig, "name"> };

/** A node in Markdown, both ways. */
export type NodeMarkdown = {
  /** By the type of the token that may stand for it. */
  readonly reads: MarkdownReads;
  /** A sign of ours that Markdown does not know. */
  readonly syntax?: MarkdownSyntax;
  readonly write: (node: NodeJson, writer: MarkdownWriter, at: WrittenAt) => string;
  /** Two neighbours of one such kind would be read as one, so a comment is put between them. */
  readonly joins?: string;
};
