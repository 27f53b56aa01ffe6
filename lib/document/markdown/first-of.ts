import type { Token } from "marked";
import type { NodeJson } from "@/lib/document/model/json";
import type { MarkdownRead, MarkdownReader, MarkdownReads, MarkdownSyntax } from "@/lib/document/model/markdown-parts";

type Readable = {
  readonly markdown: { readonly reads: MarkdownReads; readonly syntax?: MarkdownSyntax | undefined } | null;
};

/** Makes a reader that returns what the first definition makes of a token; null where none of them reads it. */
export function firstOf(definitions: readonly Readable[]) {
  const reads = new Map<string, MarkdownRead<Token>[]>();
  const add = (type: string, read: MarkdownRead<Token>): void => {
    reads.set(type, [...(reads.get(type) ?? []), read]);
  };
  for (const { markdown } of definitions) {
    // Each is only ever given tokens of its own type.
    for (const [type, read] of Object.entries(markdown?.reads ?? {})) add(type, read as MarkdownRead<Token>);
    if (markdown?.syntax) add(markdown.syntax.token.name, markdown.syntax.read);
  }
  return (token: Token, reader: MarkdownReader): readonly NodeJson[] | null => {
    for (const read of reads.get(token.type) ?? []) {
      const nodes = read(token, reader);
      if (nodes !== null) return nodes;
    }
    return null;
  };
}
