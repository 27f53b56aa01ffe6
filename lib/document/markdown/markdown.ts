import { withBlockIds } from "@/lib/document/model/block-ids";
import { p } from "@/lib/document/model/build";
import { DEFINITIONS, type Definitions } from "@/lib/document/model/definitions";
import { withFactBoxFirst } from "@/lib/document/model/fact-box-first";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { placeFootnotes } from "./footnotes";
import { splitFrontMatter } from "./front-matter";
import { orderHeadings } from "./heading-levels";
import { blockReader } from "./markdown-blocks";
import { markdownExcess } from "./markdown-bounds";
import { tokeniser } from "./markdown-tokens";
import { markdownWriter } from "./markdown-write";

/**
 * Reads Markdown (CommonMark with GitHub's tables, task lists, strikes and bare addresses) as a document. Never
 * fails: what an article cannot hold becomes text. In a text that uses `#`, `#`, `##` and `###` are an article's levels 2, 3 and 4;
 * images become links; HTML stays as the characters it is, but for `<br>` (a break), `<sup>`, `<sub>` (marks) and comments (left out);
 * front matter and `%%private notes%%` are left out; a footnote stands where its mark does; `[[Title]]` and `[[Title|label]]` link to articles; a link to anywhere unsafe is only its
 * text; so are one tilde, and numbers that do not count. Blocks get new ids. Where there is a `markdownExcess` all of it is plain
 * paragraphs.
 */
export function fromMarkdown(markdown: string): DocJson {
  return withBlockIds({ type: "doc", content: readBlocks(markdown) });
}

/**
 * A document as Markdown that `fromMarkdown` reads back: text, headings, lists, tasks, quotations, tables, code,
 * links, marks and footnotes (below all else). Claims become plain text, merged cells single ones, ids and empty paragraphs are left out.
 */
export const toMarkdown = markdownWriter(DEFINITIONS);

const readBlocks = markdownReader(DEFINITIONS);

/** Makes what reads Markdown as blocks without ids, for a list of definitions. */
export function markdownReader(definitions: Definitions): (markdown: string) => readonly NodeJson[] {
  const tokensOf = tokeniser(definitions);
  const blocksOf = blockReader(definitions);
  return (markdown) => {
    const storable = markdown
      .replace(/\p{Surrogate}/gu, "\uFFFD")
      .replaceAll("\u0000", "\uFFFD")
      .replace(/^\uFEFF/, "");
    const clean = splitFrontMatter(storable).text;
    const tokens = markdownExcess(clean) === null ? tokensOf(clean) : null;
    if (tokens !== null) orderHeadings(tokens);
    const content =
      tokens === null
        ? clean.split(/\n\s*\n/).map((text) => p(text.trim().replaceAll("\n", " ")))
        : blocksOf(placeFootnotes(tokens));
    return content.length > 0 ? withFactBoxFirst(content) : [p()];
  };
}
