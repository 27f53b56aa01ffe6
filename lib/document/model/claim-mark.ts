import { Mark } from "@tiptap/core";
import { type Citation, citationSchema, idSchema, MAX_CITATIONS } from "./citation";
import { type ClaimAttrs, claimMarkAttrs } from "./claim-attrs";

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
      // Not null: a claim that is none has no such key in JSON, as before there were any.
      invention: { default: undefined, rendered: false },
    };
  },
  parseHTML() {
    return [{ tag: "span[data-claim]", getAttrs: (element) => claimAttrs(element) ?? false }];
  },
  renderHTML({ mark }) {
    const { id, citations, copyOf, invention } = mark.attrs;
    const copy = copyOf === null ? {} : { "data-copy-of": copyOf };
    const own = invention === true ? { "data-invention": "" } : {};
    return ["span", { "data-claim": id, "data-citations": JSON.stringify(citations), ...copy, ...own }, 0];
  },
});

/** What the clipboard's HTML says of a claim; a citation that is not valid is dropped, a claim without a valid id is none. */
export function claimAttrs(element: Pick<HTMLElement, "getAttribute">): ClaimAttrs | null {
  const id = idSchema.safeParse(element.getAttribute("data-claim"));
  if (!id.success) return null;
  const copyOf = idSchema.safeParse(element.getAttribute("data-copy-of"));
  const citations = citationsIn(element.getAttribute("data-citations") ?? "[]");
  const invention = element.getAttribute("data-invention") === null ? undefined : (true as const);
  return claimMarkAttrs({ id: id.data, citations, copyOf: copyOf.success ? copyOf.data : null, invention });
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
