import type { RetconItemView } from "@/components/canon/retcon/retcon-item";
import { articlePath } from "@/lib/articles/article";
import type { Leaning, LeaningReason } from "@/lib/canon/retcon/leaning";
import { votePath } from "@/lib/canon/votes/vote";
import { dateLabel } from "@/lib/dates/words/date-label";
import { retconMessages } from "@/lib/language/subjects/retcon";
import { said } from "@/lib/language/translator";

const KINDS: Readonly<Record<Leaning["kind"], { readonly label: string }>> = {
  claim: said(retconMessages, { label: "claim" }),
  fact: said(retconMessages, { label: "fact" }),
  article: said(retconMessages, { label: "article" }),
  decision: said(retconMessages, { label: "decision" }),
  vote: said(retconMessages, { label: "vote" }),
};

/** What leans on a change as its page shows it: what it is, where it stands, and in words why it is listed. */
export function itemView(worldSlug: string, item: Leaning): RetconItemView {
  const { key, kind, article, text, status, reasons } = item;
  const isClaim = kind === "claim";
  const href = hrefOf(worldSlug, item);
  return {
    key,
    kind: KINDS[kind].label,
    href,
    article: article.title,
    text,
    status,
    reasons: reasons.map(reasonLabel),
    isClaim,
  };
}

function hrefOf(worldSlug: string, { kind, article, part }: Leaning): string {
  const path = articlePath(worldSlug, article.slug);
  if (kind === "claim") return `${path}#claim-${part}`;
  if (kind === "decision") return `${path}/canon#decision-${part}`;
  if (kind === "vote") return votePath(worldSlug, part ?? "");
  return part === null ? path : `${path}#${part}`;
}

/** Each reason in words; `of` is what both have in common. */
function reasonLabel({ kind, of }: LeaningReason): string {
  const t = retconMessages();
  const words: Readonly<Record<LeaningReason["kind"], () => string>> = {
    copy: () => t("copy"),
    successor: () => t("successor"),
    dispute: () => t("dispute"),
    sameWords: () => t("sameWords", { of }),
    sameStatement: () => t("sameStatement"),
    cause: () => t("cause", { of }),
    relation: () => t("relation", { of }),
    section: () => t("section"),
    subject: () => t("subject", { of }),
    other: () => t("other", { of }),
    date: () => t("date", { of: dateLabel(of) }),
    soonAfter: () => t("soonAfter", { of: dateLabel(of) }),
    number: () => t("number", { of }),
    name: () => t("name", { of }),
    passage: () => t("passage"),
    vote: () => t("voteOn"),
  };
  return words[kind]();
}
