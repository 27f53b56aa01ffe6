/** A range of a snippet: whether its words were found, and whether a spoiler hides them. */
export type SnippetPart = { readonly text: string; readonly found: boolean; readonly hidden: boolean };

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * The parts of a snippet: HTML that is text but for `<mark>` around what was found and `<s>` around what a spoiler hides. Read back
 * into text, so that it is shown without any HTML being trusted: whatever else looks like a tag or an entity stays as it was written.
 */
export function snippetParts(html: string): readonly SnippetPart[] {
  const parts: SnippetPart[] = [];
  const inside = { mark: false, s: false };
  for (const piece of html.split(/(<\/?(?:mark|s)>)/)) {
    const tag = /^<(\/?)(mark|s)>$/.exec(piece);
    if (tag) inside[tag[2] === "s" ? "s" : "mark"] = tag[1] === "";
    else if (piece !== "") parts.push({ text: plainTextOf(piece), found: inside.mark, hidden: inside.s });
  }
  return parts;
}

function plainTextOf(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
