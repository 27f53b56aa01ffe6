/** A part of a snippet; `found` where the search found it. */
export type SnippetPart = { readonly text: string; readonly found: boolean };

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * A snippet of the search as text: `<mark>` is the only tag that it knows, all else stays the characters that it is,
 * so that nothing in it can become markup.
 */
export function snippetParts(snippet: string): readonly SnippetPart[] {
  const parts = snippet.split(/<mark>([\s\S]*?)<\/mark>/);
  return parts
    .map((part, index) => ({ text: decoded(part), found: index % 2 === 1 }))
    .filter(({ text }) => text !== "");
}

function decoded(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
