import type { CanonStatus } from "@/lib/base/canon-status";
import type { DocJson } from "@/lib/document/model/json";
import { plainText } from "@/lib/document/model/text";
import { sentencesOf } from "@/lib/document/words/sentences";
import { STATUS_LABELS } from "./decision";

/** Characters of a description that search engines and cards of shared links show. */
const MOST = 200;

/** What an article is, in a line, for whoever has only its address before them: its canon status and the first sentence of its first paragraph. */
export function articleDescription({ content }: DocJson, canon: CanonStatus, disputed: boolean): string {
  const first = content.find((node) => node.type === "paragraph" && plainText({ type: "doc", content: [node] }).trim());
  const text = first ? plainText({ type: "doc", content: [first] }).trim() : "";
  const opening = sentencesOf(text)[0]?.text ?? "";
  const status = `${STATUS_LABELS[canon].name}${disputed ? ", disputed" : ""}.`;
  return shortened(`${status} ${opening}`.trim());
}

/** Cut between two words. */
function shortened(text: string): string {
  if (text.length <= MOST) return text;
  const cut = text.slice(0, MOST - 1);
  const end = cut.lastIndexOf(" ");
  return `${end > 0 ? cut.slice(0, end) : cut}…`;
}
