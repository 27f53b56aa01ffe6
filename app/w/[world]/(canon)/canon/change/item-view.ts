import type { RetconItemView } from "@/components/canon/retcon/retcon-item";
import { articlePath } from "@/lib/articles/article";
import type { Leaning, LeaningReason } from "@/lib/canon/retcon/leaning";
import { votePath } from "@/lib/canon/votes/vote";
import { dateLabel } from "@/lib/dates/words/date-label";
import { retconMessages } from "@/lib/language/subjects/retcon";

/** What leans on a change as its page shows it: what it is, where it stands, and in words why it is listed. */
export function itemView(worldSlug: string, item: Leaning): RetconItemView {
  const t = retconMessages();
  const { key, kind, article, text, status, reasons } = item;
  const isClaim = kind === "claim";
  const href = hrefOf(worldSlug, item);
  return { key, kind: t(kind), href, article: article.title, text, status, reasons: reasons.map(inWords), isClaim };
}

function hrefOf(worldSlug: string, { kind, article, part }: Leaning): string {
  const path = articlePath(worldSlug, article.slug);
  if (kind === "claim") return `${path}#claim-${part}`;
  if (kind === "decision") return `${path}/canon#decision-${part}`;
  if (kind === "vote") return votePath(worldSlug, part ?? "");
  return part === null ? path : `${path}#${part}`;
}

function inWords({ kind, of }: LeaningReason): string {
  const t = retconMessages();
  if (kind === "vote") return t("voteOn");
  if (kind === "date" || kind === "soonAfter") return t(kind, { of: dateLabel(of) });
  return t(kind, { of });
}
