import type { TokenizerThis } from "marked";
import { block } from "@/lib/document/model/build-parts";
import type { Json, NodeJson } from "@/lib/document/model/json";
import {
  LIST_ATTRIBUTES,
  type ListAttributes,
  listAttributes,
  listOfLines,
  listToLines,
  OPEN_LIST,
} from "@/lib/document/model/list-attributes";
import { listValueWords } from "@/lib/document/model/list-words";
import type { NodeDefinition } from "@/lib/document/model/node-definition";

/** A line for each part of the filter between the signs; no line can be read as the end, so reading takes time in proportion to the text. */
const LIST = /^:{3,}[ \t]*list[ \t]*\n((?:[a-z]{1,20}:[^\n]*\n)*):{3,}[ \t]*(?:\n|$)/;

const made = (list: Partial<ListAttributes>): NodeJson => block("articleList", { ...OPEN_LIST, ...list }, []);

/**
 * A list of the world's articles by a filter. The text holds the filter alone; what it finds is asked for whenever the text is shown
 * (decision 069). In Markdown the parts that are not as usual stand between `::: list` and `:::`. The builder takes those parts.
 */
export const articleList = {
  name: "articleList",
  label: "live list",
  holds: "nothing",
  isInline: false,
  family: null,
  isGrid: false,
  asserts: "nothing",
  attributes: LIST_ATTRIBUTES,
  plainText: "",
  extension: {
    from: "us",
    rules: {
      group: "block",
      atom: true,
      draggable: true,
      selectable: true,
      addAttributes: () =>
        Object.fromEntries(
          Object.entries(OPEN_LIST).map(([name, otherwise]) => [
            name,
            {
              default: otherwise,
              parseHTML: (element: HTMLElement) => ofElement(element)[name as keyof ListAttributes],
              renderHTML: () => ({}),
            },
          ]),
        ),
      parseHTML: () => [{ tag: "div[data-article-list]" }],
      renderHTML: ({ node, HTMLAttributes }) => [
        "div",
        { ...HTMLAttributes, "data-article-list": JSON.stringify(listAttributes(node.attrs)) },
      ],
    },
  },
  markdown: {
    reads: {},
    syntax: {
      token: {
        name: "articleList",
        level: "block",
        tokenizer(this: TokenizerThis, source: string) {
          const [raw, lines = ""] = LIST.exec(source) ?? [];
          const list = raw === undefined ? null : listOfLines(lines.split("\n").slice(0, -1));
          return raw === undefined || list === null ? undefined : { type: "articleList", raw, list };
        },
      },
      read: ({ list }) => [made(list as ListAttributes)],
    },
    write: ({ attrs }) => ["::: list", ...listToLines(listAttributes(attrs)), ":::"].join("\n"),
  },
  builders: { articleList: made },
  changes: {
    q: said("words"),
    kind: said("kind"),
    tag: said("tag"),
    status: said("canon status"),
    field: said("field"),
    value: said("value of the field"),
    sort: (before, after) =>
      `The list is sorted by ${listValueWords("sort", after)} instead of ${listValueWords("sort", before)}`,
    view: (before, after) => `The list became a ${after} instead of a ${before}`,
    columns: (before, after) =>
      `Fields of the list: ${listValueWords("columns", before)} became ${listValueWords("columns", after)}`,
    limit: (before, after) => `The list shows at most ${after} instead of ${before}`,
  },
} as const satisfies NodeDefinition;

function said(name: string) {
  return (before: Json | undefined, after: Json | undefined) =>
    `The list’s ${name}: ${before === "" ? "any" : before} became ${after === "" ? "any" : after}`;
}

/** What HTML says that was copied from a text; what nobody could have saved is as usual. */
function ofElement(element: HTMLElement): ListAttributes {
  try {
    return listAttributes(JSON.parse(element.getAttribute("data-article-list") ?? ""));
  } catch {
    return OPEN_LIST;
  }
}
