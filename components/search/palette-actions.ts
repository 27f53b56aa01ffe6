import { type Action, may, type Role } from "@/lib/auth/policy";

/** Something to go to or to do in a world; `words` are other words for it, and `needs` who may. */
export type PaletteAction = {
  readonly href: string;
  readonly label: string;
  readonly words: string;
  readonly needs?: Action;
};

/** What the palette leads to in a world, in its order; only what somebody with this role may do (null: not a member). */
export function paletteActions(home: string, role: Role | null): readonly PaletteAction[] {
  const all: readonly PaletteAction[] = [
    { href: `${home}/new-article`, label: "New article", words: "write create add page", needs: "writeArticle" },
    {
      href: `${home}/sources/import`,
      label: "Import a source",
      words: "upload thread reference add",
      needs: "importSource",
    },
    { href: `${home}/articles`, label: "Articles", words: "list pages" },
    { href: `${home}/canon`, label: "Canon list", words: "true status" },
    { href: `${home}/canon/log`, label: "Decision log", words: "canon decisions" },
    { href: `${home}/sources`, label: "Sources", words: "threads references" },
    { href: `${home}/claims`, label: "Claims", words: "evidence citations" },
    { href: `${home}/coverage`, label: "Coverage", words: "evidence sourced uncited" },
    { href: `${home}/questions`, label: "Questions", words: "evidence asked thread" },
    { href: `${home}/ledger`, label: "Divergence ledger", words: "evidence departures history" },
    { href: `${home}/drift`, label: "Needs review", words: "evidence drift changed lost" },
    { href: `${home}/proposals`, label: "Proposals", words: "review merge" },
    { href: `${home}/changes`, label: "Changes", words: "recent history news" },
    { href: `${home}/members`, label: "Members", words: "people invite roles" },
    {
      href: `${home}/settings/fields`,
      label: "Fields of articles",
      words: "infobox facts kinds",
      needs: "manageWorld",
    },
    { href: `${home}/settings`, label: "Settings", words: "world rename visibility", needs: "manageWorld" },
    { href: home, label: "World home", words: "start overview" },
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
