import { type Action, may, type Role } from "@/lib/auth/policy";
import { searchToolsMessages } from "@/lib/language/subjects/search-tools";

/** Something to go to or to do in a world; `words` are other words for it, and `needs` who may. */
export type PaletteAction = {
  readonly href: string;
  readonly label: string;
  readonly words: string;
  readonly needs?: Action;
};

/** What the palette leads to in a world, in its order; only what somebody with this role may do (null: not a member). */
export function paletteActions(home: string, role: Role | null): readonly PaletteAction[] {
  const t = searchToolsMessages();
  const all: readonly PaletteAction[] = [
    { href: `${home}/new-article`, label: t("newArticle"), words: t("writeCreateAddPage"), needs: "writeArticle" },
    {
      href: `${home}/sources/import`,
      label: t("importASource"),
      words: t("uploadThreadReferenceAdd"),
      needs: "importSource",
    },
    { href: `${home}/articles`, label: t("articles"), words: t("listPages") },
    { href: `${home}/canon`, label: t("canonList"), words: t("trueStatus") },
    { href: `${home}/canon/log`, label: t("decisionLog"), words: t("canonDecisions") },
    { href: `${home}/contradictions`, label: t("contradictions"), words: t("canonConflictsDates") },
    { href: `${home}/sources`, label: t("sources"), words: t("threadsReferences") },
    { href: `${home}/claims`, label: t("claims"), words: t("evidenceCitations") },
    { href: `${home}/coverage`, label: t("coverage"), words: t("evidenceSourcedUncited") },
    { href: `${home}/questions`, label: t("questions"), words: t("evidenceAskedThread") },
    { href: `${home}/ledger`, label: t("divergenceLedger"), words: t("evidenceDeparturesHistory") },
    { href: `${home}/drift`, label: t("needsReview"), words: t("evidenceDriftChangedLost") },
    { href: `${home}/proposals`, label: t("proposals"), words: t("reviewMerge") },
    { href: `${home}/changes`, label: t("changes"), words: t("recentHistoryNews") },
    { href: `${home}/members`, label: t("members"), words: t("peopleInviteRoles") },
    {
      href: `${home}/settings/fields`,
      label: t("fieldsOfArticles"),
      words: t("infoboxFactsKinds"),
      needs: "manageWorld",
    },
    { href: `${home}/settings`, label: t("settings"), words: t("worldRenameVisibility"), needs: "manageWorld" },
    { href: home, label: t("worldHome"), words: t("startOverview") },
  ];
  return all.filter(({ needs }) => needs === undefined || may(role, needs));
}

/** Those that every word typed is the beginning of a word of. */
export function actionsFor(typed: string, actions: readonly PaletteAction[]): readonly PaletteAction[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return actions.filter(({ label, words }) => {
    const own = `${label} ${words}`.toLowerCase().split(" ");
    return wanted.every((start) => own.some((word) => word.startsWith(start)));
  });
}
