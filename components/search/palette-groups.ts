import type { Role } from "@/lib/auth/policy";
import { addressWith } from "@/lib/base/address-with";
import { searchToolsMessages } from "@/lib/language/subjects/search-tools";
import type { Hit } from "@/lib/search/hit";
import { HIT_LABELS } from "./kind-labels";
import { actionsFor, paletteActions } from "./palette-actions";

/** A line of the palette; `value` is its address. */
export type PaletteItem = {
  readonly value: string;
  readonly label: string;
  readonly type: Hit["type"] | "all" | "action";
  readonly kind?: string;
  /** As a hit has it; of an article only the title is shown. */
  readonly snippet?: string;
};

export type PaletteGroup = {
  readonly value: string;
  readonly label: string | null;
  readonly items: readonly PaletteItem[];
};

type Shown = {
  readonly home: string;
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly role: Role | null;
  readonly asksForResults: boolean;
};

/** What the palette shows: what was found, what can be done, and the page of all results, which comes first where that is asked for. */
export function paletteGroups({ home, query, hits, role, asksForResults }: Shown): readonly PaletteGroup[] {
  const t = searchToolsMessages();
  const all: PaletteItem = {
    value: addressWith(`${home}/search`, { q: query }),
    label: t("allResultsForQuery", { query }),
    type: "all",
  };
  const everything = { value: "all", label: null, items: query === "" ? [] : [all] };
  const sure = { value: "found", label: t("found"), items: query === "" ? [] : itemsOf(home, hits, false) };
  const near = { value: "nearly", label: t("closeMatches"), items: query === "" ? [] : itemsOf(home, hits, true) };
  const actions = {
    value: "actions",
    label: t("goTo"),
    items: actionsFor(query, paletteActions(home, role)).map(({ href, label }) => ({
      value: href,
      label,
      type: "action" as const,
    })),
  };
  const ordered = asksForResults ? [everything, sure, near, actions] : [sure, actions, near, everything];
  return ordered.filter(({ items }) => items.length > 0);
}

function itemsOf(home: string, hits: readonly Hit[], nearly: boolean): PaletteItem[] {
  return hits
    .filter((hit) => hit.nearly === nearly)
    .map(({ path, title, type, snippet }) => ({
      value: `${home}${path}`,
      label: title,
      type,
      kind: HIT_LABELS[type],
      ...(type === "article" ? {} : { snippet }),
    }));
}
