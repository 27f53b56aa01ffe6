import { z } from "zod";
import { MAX_EDTF, parseEdtf } from "@/lib/dates/parse-edtf";
import { dateLabel } from "@/lib/dates/words/date-label";
import type { Inline } from "@/lib/document/model/build-parts";
import type { MarkDefinition } from "@/lib/document/model/mark-definition";

/** Words that tell a date, with the date that they tell as EDTF. The words stay as they are written; not inclusive: what is typed after them tells none. */
export const date = {
  name: "date",
  label: "date",
  isLook: false,
  attributes: z.strictObject({
    edtf: z
      .string()
      .max(MAX_EDTF)
      .refine((edtf) => parseEdtf(edtf) !== null, "must be a date in EDTF, such as 1940-04-03, 1940~ or -0043-03-15"),
  }),
  extension: {
    from: "us",
    rules: {
      // Around how words look, within a claim and a link.
      priority: 900,
      inclusive: false,
      keepOnSplit: false,
      addAttributes: () => ({ edtf: { default: null, rendered: false } }),
      parseHTML: () => [{ tag: "time", getAttrs: (element) => dateAttrs(element) ?? false }],
      renderHTML: ({ mark: { attrs } }) => [
        "time",
        { "data-date": attrs.edtf, title: dateLabel(String(attrs.edtf)) },
        0,
      ],
    },
  },
  markdown: {
    reads: {},
    syntax: {
      token: {
        name: "date",
        level: "inline",
        start: (source) => /\[[^[\]\n]{1,300}\]\{date="/.exec(source)?.index,
        tokenizer(source) {
          const [raw, words, edtf] = /^\[([^[\]\n]{1,300})\]\{date="([^"\n]{1,200})"\}/.exec(source) ?? [];
          if (raw === undefined || words === undefined || edtf === undefined) return undefined;
          return { type: "date", raw, edtf, tokens: this.lexer.inlineTokens(words) };
        },
      },
      // A date that is none leaves its words.
      read: ({ edtf, tokens }, reader) =>
        parseEdtf(String(edtf))
          ? reader.marked({ type: "date", attrs: { edtf } }, reader.inline(tokens))
          : reader.inline(tokens),
    },
    write: (text, { mark }) => `[${text}]{date="${String(mark.attrs?.edtf)}"}`,
  },
  builders: { date: (text: Inline, edtf: string) => ({ mark: { type: "date", attrs: { edtf } }, inline: text }) },
} as const satisfies MarkDefinition;

/** What HTML says of a date: ours, or that of another page where EDTF reads it. */
function dateAttrs(element: Pick<HTMLElement, "getAttribute">): { readonly edtf: string } | null {
  const edtf = element.getAttribute("data-date") ?? element.getAttribute("datetime") ?? "";
  return parseEdtf(edtf) ? { edtf } : null;
}
