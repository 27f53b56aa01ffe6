import { z } from "zod";
import type { Inline } from "@/lib/document/model/build-parts";
import { type Citation, citationSchema, citationsSchema, idSchema, MAX_CITATIONS } from "@/lib/document/model/citation";
import { type ClaimAttrs, claimMarkAttrs, isSupported } from "@/lib/document/model/claim-attrs";
import type { Attrs } from "@/lib/document/model/json";
import type { MarkDefinition } from "@/lib/document/model/mark-definition";
import { type Statement, statementsSchema } from "@/lib/document/model/statement";

/**
 * A claim with its citations, or one that is openly the wiki's own invention. Outermost of all marks, so that one claim is one
 * element even where words in it are bold; not inclusive, so that what is typed after it is not part of it.
 */
export const claim = {
  name: "claim",
  label: "claim",
  isLook: false,
  attributes: z
    .strictObject({
      id: idSchema,
      citations: citationsSchema.default([]),
      copyOf: idSchema.nullable().default(null),
      invention: z.literal(true, { error: "must be true, or not be there" }).optional(),
      statements: statementsSchema.optional(),
    })
    .refine(({ citations, invention }) => !(invention && isSupported(citations)), {
      path: ["invention"],
      message: "what a passage supports is not the wiki's own invention: leave out the one or the other",
    }),
  extension: {
    from: "us",
    rules: {
      priority: 1100,
      inclusive: false,
      keepOnSplit: false,
      addAttributes: () => ({
        id: { default: null, rendered: false },
        citations: { default: [], rendered: false },
        copyOf: { default: null, rendered: false },
        // Not null: a claim that is none has no such key in JSON, as before there were any.
        invention: { default: undefined, rendered: false },
        statements: { default: undefined, rendered: false },
      }),
      parseHTML: () => [{ tag: "span[data-claim]", getAttrs: (element) => claimAttrs(element) ?? false }],
      renderHTML: ({ mark }) => {
        const { id, citations, copyOf, invention, statements } = mark.attrs;
        const copy = copyOf === null ? {} : { "data-copy-of": copyOf };
        const own = invention === true ? { "data-invention": "" } : {};
        const says = statements === undefined ? {} : { "data-statements": JSON.stringify(statements) };
        return ["span", { "data-claim": id, "data-citations": JSON.stringify(citations), ...copy, ...own, ...says }, 0];
      },
    },
  },
  markdown: null,
  builders: {
    claim: (id: string, text: Inline, ...citations: readonly Citation[]) => put({ id, citations, copyOf: null }, text),
    invention: (id: string, text: Inline, ...citations: readonly Citation[]) =>
      put({ id, citations, copyOf: null, invention: true }, text),
    stating: (id: string, text: Inline, statements: readonly Statement[], ...citations: readonly Citation[]) =>
      put({ id, citations, copyOf: null, statements }, text),
  },
} as const satisfies MarkDefinition;

function put(attrs: Attrs, inline: Inline) {
  return { mark: { type: "claim", attrs }, inline };
}

/** What the clipboard's HTML says of a claim; a citation that is not valid is dropped, a claim without a valid id is none. */
export function claimAttrs(element: Pick<HTMLElement, "getAttribute">): ClaimAttrs | null {
  const id = idSchema.safeParse(element.getAttribute("data-claim"));
  if (!id.success) return null;
  const copyOf = idSchema.safeParse(element.getAttribute("data-copy-of"));
  const citations = citationsIn(element.getAttribute("data-citations") ?? "[]");
  const invention = element.getAttribute("data-invention") === null ? undefined : (true as const);
  const statements = statementsIn(element.getAttribute("data-statements") ?? "null");
  return claimMarkAttrs({ id: id.data, citations, copyOf: copyOf.success ? copyOf.data : null, invention, statements });
}

function statementsIn(json: string): readonly Statement[] | undefined {
  const parsed = statementsSchema.safeParse(parsedJson(json));
  return parsed.success ? parsed.data : undefined;
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function citationsIn(json: string): readonly Citation[] {
  const value = parsedJson(json);
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, MAX_CITATIONS)
    .map((each) => citationSchema.safeParse(each))
    .flatMap((parsed) => (parsed.success ? [parsed.data] : []));
}
