import { Mark } from "@tiptap/core";
import { type Citation, citationSchema, idSchema, MAX_CITATIONS } from "./citation";
import type { ClaimAttrs } from "./claim-attrs";

/**
 * The mark of a claim for editor and server. Outermost of all marks, so that one claim is one element even where
 * words in it are bold; not inclusive, so that what is typed after it is not part of it.
 */
export const ClaimMark = Mark.create({
  name: "claim",
  priority: 1100,
  inclusive: false,
  keepOnSplit: false,
  addAttributes() {
    return {
      id: { default: null, rendered: false },
      citations: { default: [], rendered: false },
      copyOf: { default: null, rendered: false },
    };
  },
  parseHTML() {
    return [{ tag: "span[data-claim]", getAttrs: (element) => claimAttrs(element) ?? false }];
  },
  renderHTML({ mark }) {
    const { id, citations, copyOf } = mark.attrs;
    const copy = copyOf === null ? {} : { "data-copy-of": copyOf };
    return ["span", { "data-claim": id, "data-citations": JSON.stringify(citations), ...copy }, 0];
  },
});

/** What the clipboard's HTML says of a claim; a citation that is not valid is dropped, a claim without a valid id is none. */
export function claimAttrs(element: Pick<HTMLElement, "getAttribute">): ClaimAttrs | null {
  const id = idSchema.safeParse(element.getAttribute("data-claim"));
  if (!id.success) return null;
  const copyOf = idSchema.safeParse(element.getAttribute("data-copy-of"));
  const citations = citationsIn(element.getAttribute("data-citations") ?? "[]");
  return { id: id.data, citations, copyOf: copyOf.success ? copyOf.data : null };
}

function citationsIn(json: string): readonly Citation[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [];
  }
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, MAX_CITATIONS)
    .map((each) => citationSchema.safeParse(each))
    .flatMap((parsed) => (parsed.success ? [parsed.data] : []));
}
