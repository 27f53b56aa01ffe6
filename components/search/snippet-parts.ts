/** A range of a snippet, and whether its words were found. */
export type SnippetPart = { readonly text: string; readonly found: boolean };

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * The parts of a snippet: HTML that is text but for `<mark>`. Read back into text, so that it is shown without any HTML
 * being trusted: whatever else looks like a tag or an entity stays as it was written.
 */
export function snippetParts(html: string): readonly SnippetPart[] {
  const parts: SnippetPart[] = [];
  let found = false;
  for (const piece of html.split(/(<\/?mark>)/)) {
    if (piece === "<mark>") found = true;
    else if (piece === "</mark>") found = false;
    else if (piece !== "") parts.push({ text: plainTextOf(piece), found });
  }
  return parts;
}

function plainTextOf(html: string): string {
  return html.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
