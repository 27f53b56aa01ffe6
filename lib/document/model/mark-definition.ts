import type { MarkConfig } from "@tiptap/core";
import type { z } from "zod";
import type { Inline } from "./build-parts";
import type { MarkJson } from "./json";
import type { MarkdownReads, MarkdownSyntax, SignedText } from "./markdown-parts";

/** All that the product knows of one type of mark, in one file of `marks/`: as `NodeDefinition` is for nodes. */
export type MarkDefinition = {
  /** As the stored JSON calls it. */
  readonly name: string;
  /** What a reader calls it, in lower case. */
  readonly label: string;
  /** Whether it only changes how words look: a comparison then says that it was added or taken away. */
  readonly isLook: boolean;
  readonly attributes: z.ZodObject;
  readonly extension: MarkExtension;
  /** Null: Markdown does not tell of it, its words become plain text. */
  readonly markdown: MarkMarkdown | null;
  /** Says which mark to put on which words, by the builder's short name. */
  readonly builders: Readonly<Record<string, (...args: never[]) => MarkedInline>>;
};

/** A mark and what it is to be put on. */
export type MarkedInline = { readonly mark: MarkJson; readonly inline: Inline };

/** The mark in the editor's schema: TipTap's own of that name with other options and rules, or one of ours. */
export type MarkExtension =
  | {
      readonly from: "tiptap";
      readonly options?: Readonly<Record<string, unknown>>;
      readonly rules?: Partial<Omit<MarkConfig, "name">>;
    }
  | { readonly from: "us"; readonly rules: Omit<MarkConfig, "name"> };

/** A mark in Markdown, both ways. */
export type MarkMarkdown = {
  /** By the type of the token that may stand for it. */
  readonly reads: MarkdownReads;
  /** A sign of ours that Markdown does not know. */
  readonly syntax?: MarkdownSyntax;
  /** `text` is Markdown already, without white space at its edges. */
  readonly write: (text: string, around: SignedText) => string;
  /** Its words are written as they are, without signs in them: it is the innermost. */
  readonly isVerbatim?: true;
};
