import type { Option } from "@/components/ui/option";
import { blockId, type DocJson } from "@/lib/document/model/json";
import { nodeText } from "@/lib/document/model/text";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import { said } from "@/lib/language/translator";

/** The place at the end of the article. */
export const AT_END: Option = said(evidenceToolsMessages, { label: "atTheEndOfTheArticle" }, { value: "" });

/** Characters of a block by which it is told from the others. */
const SHOWN = 60;

/**
 * Where a sentence can go in an article: at its end, at the end of the section under a heading, or after any block. The value is
 * the id of the block that it follows.
 */
export function sentencePlaces(doc: DocJson): readonly Option[] {
  const t = evidenceToolsMessages();
  const places: Option[] = [AT_END];
  for (const [index, node] of doc.content.entries()) {
    const text = nodeText(node).replace(/\s+/g, " ").trim();
    if (text === "") continue;
    const short = text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text;
    if (node.type === "heading") {
      const level = Number(node.attrs?.level ?? 2);
      places.push({
        value: endOfSection(doc, index, level),
        label: t("underShort", { short }),
        hint: t("atTheEndOfThisSection"),
      });
    } else {
      places.push({ value: blockId(node), label: t("afterShort", { short }) });
    }
  }
  return withoutTwins(places);
}

/** The last block before the next heading of the same or a higher level. */
function endOfSection(doc: DocJson, heading: number, level: number): string {
  let last = heading;
  for (let at = heading + 1; at < doc.content.length; at += 1) {
    const node = doc.content[at];
    if (!node || (node.type === "heading" && Number(node.attrs?.level ?? 2) <= level)) break;
    last = at;
  }
  const node = doc.content[last];
  return node ? blockId(node) : "";
}

/** A section's end is also the place after its last block: the options are told apart by their values, so the first one stays. */
function withoutTwins(places: readonly Option[]): readonly Option[] {
  const seen = new Set<string>();
  return places.filter(({ value }) => !seen.has(value) && seen.add(value));
}
