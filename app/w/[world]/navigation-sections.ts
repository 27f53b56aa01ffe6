import type { ReactNode } from "react";
import { bookMessages } from "@/lib/language/subjects/book";
import { canonMessages } from "@/lib/language/subjects/canon";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";
import { continuitiesMessages } from "@/lib/language/subjects/continuities";
import { contradictionsMessages } from "@/lib/language/subjects/contradictions";
import { frontMessages } from "@/lib/language/subjects/front";

/** What of the navigation depends on the reader: how much of the changes is new, how many people ask to join. */
type Badges = { readonly news: ReactNode; readonly requests: ReactNode };

/** The rooms of a world as its navigation names them; what belongs to the evidence shares one room. `several`: it has several continuities. */
export function navigationSections(home: string, { news, requests }: Badges, several: boolean) {
  const t = frontMessages();
  const rules = canonRulesMessages();
  return [
    { href: home, label: t("home"), exact: true },
    {
      href: `${home}/articles`,
      label: t("articles"),
      rooms: [
        { href: `${home}/articles`, label: t("allArticles") },
        { href: `${home}/topics`, label: t("topics") },
        { href: `${home}/tags`, label: t("tags") },
        { href: `${home}/reports`, label: t("reports") },
      ],
    },
    { href: `${home}/sources`, label: t("sources") },
    { href: `${home}/files`, label: t("pictures") },
    {
      href: `${home}/claims`,
      label: t("evidence"),
      rooms: [
        { href: `${home}/claims`, label: t("claims") },
        { href: `${home}/coverage`, label: t("coverage") },
        { href: `${home}/questions`, label: t("questions") },
        { href: `${home}/ledger`, label: t("divergenceLedger") },
        { href: `${home}/drift`, label: t("needsReview") },
      ],
    },
    {
      href: `${home}/canon`,
      label: t("canon"),
      rooms: [
        { href: `${home}/canon`, label: t("entries") },
        { href: `${home}/book`, label: bookMessages()("book") },
        { href: `${home}/canon/log`, label: canonMessages()("decisionLog") },
        { href: `${home}/canon/votes`, label: rules("votes") },
        { href: `${home}/canon/changed`, label: rules("changedSince") },
        { href: `${home}/contradictions`, label: contradictionsMessages()("contradictions") },
        { href: `${home}/canon/rules`, label: rules("rules") },
        ...(several ? [{ href: `${home}/canon/continuities`, label: continuitiesMessages()("continuities") }] : []),
      ],
    },
    {
      href: `${home}/timeline`,
      label: t("explore"),
      rooms: [
        { href: `${home}/timeline`, label: t("timeline") },
        { href: `${home}/map`, label: t("map") },
        { href: `${home}/graph`, label: t("graph") },
      ],
    },
    { href: `${home}/proposals`, label: t("proposals") },
    { href: `${home}/talk`, label: t("talk") },
    { href: `${home}/changes`, label: t("changes"), badge: news },
    { href: `${home}/members`, label: t("members"), badge: requests },
  ];
}
