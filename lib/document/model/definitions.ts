import type { MarkDefinition } from "./mark-definition";
import { bold } from "./marks/bold";
import { claim } from "./marks/claim";
import { code } from "./marks/code";
import { date } from "./marks/date";
import { italic } from "./marks/italic";
import { link } from "./marks/link";
import { strike } from "./marks/strike";
import { subscript } from "./marks/subscript";
import { superscript } from "./marks/superscript";
import type { NodeDefinition } from "./node-definition";
import { articleList } from "./nodes/article-list";
import { blockquote } from "./nodes/blockquote";
import { bulletList } from "./nodes/bullet-list";
import { callout } from "./nodes/callout";
import { codeBlock } from "./nodes/code-block";
import { details } from "./nodes/details";
import { fact } from "./nodes/fact";
import { factBox } from "./nodes/fact-box";
import { footnote } from "./nodes/footnote";
import { formula } from "./nodes/formula";
import { formulaBlock } from "./nodes/formula-block";
import { gallery } from "./nodes/gallery";
import { hardBreak } from "./nodes/hard-break";
import { heading } from "./nodes/heading";
import { horizontalRule } from "./nodes/horizontal-rule";
import { listItem } from "./nodes/list-item";
import { orderedList } from "./nodes/ordered-list";
import { paragraph } from "./nodes/paragraph";
import { picture } from "./nodes/picture";
import { quoteSource } from "./nodes/quote-source";
import { summary } from "./nodes/summary";
import { table } from "./nodes/table";
import { tableCell } from "./nodes/table-cell";
import { tableHeader } from "./nodes/table-header";
import { tableRow } from "./nodes/table-row";
import { taskItem } from "./nodes/task-item";
import { taskList } from "./nodes/task-list";

/** What a text can be made of, besides the document itself and its text nodes. */
export type Definitions = { readonly nodes: readonly NodeDefinition[]; readonly marks: readonly MarkDefinition[] };

/** The nodes of the document; of two that read the same token of Markdown the first is asked first. */
const NODES = [
  picture,
  gallery,
  paragraph,
  heading,
  callout,
  blockquote,
  quoteSource,
  details,
  summary,
  bulletList,
  orderedList,
  listItem,
  taskList,
  taskItem,
  table,
  tableRow,
  tableHeader,
  tableCell,
  codeBlock,
  formulaBlock,
  horizontalRule,
  factBox,
  fact,
  articleList,
  hardBreak,
  footnote,
  formula,
] as const;

/** The marks, in the order in which they lie on a text, the outermost first: that of the schema, as a test checks. */
const MARKS = [claim, link, date, bold, code, italic, strike, superscript, subscript] as const;

/**
 * The one list of what an article's text can be made of. The schema, the checks, plain text, Markdown both ways, the builders and
 * the words of comparisons are made from it; to add a node or a mark, write its file and name it here.
 */
export const DEFINITIONS = { nodes: NODES, marks: MARKS } as const satisfies Definitions;
