import { ArrowDownUp, Bold, type Icon, Link2, ListTree, Quote, Type } from "@/components/ui/icons";
import type { ChangeCounts } from "@/lib/articles/revisions/revision";
import { historyMessages } from "@/lib/language/subjects/history";
import { said } from "@/lib/language/translator";
import styles from "./kind-counts.module.css";

type Kind = { one: string; many: string; icon: Icon; means: string };

const KINDS: Readonly<Record<keyof ChangeCounts, Kind>> = {
  text: said(historyMessages, { one: "text", many: "text", means: "textAddedOrRemoved" }, { icon: Type }),
  formatting: said(
    historyMessages,
    { one: "formatting", many: "formatting", means: "formattingChanged" },
    { icon: Bold },
  ),
  link: said(historyMessages, { one: "link", many: "links", means: "linksAddedRemovedOrChanged" }, { icon: Link2 }),
  citation: said(
    historyMessages,
    { one: "citation", many: "citations", means: "claimsOrCitationsThatChanged" },
    { icon: Quote },
  ),
  structure: said(
    historyMessages,
    { one: "structure", many: "structure", means: "partsWithAChangedStructure" },
    { icon: ListTree },
  ),
  move: said(historyMessages, { one: "move", many: "moves", means: "partsThatMoved" }, { icon: ArrowDownUp }),
};

/** How many changes of each kind, by word and icon; kinds without one are left out. */
export function KindCounts({ changes }: { changes: ChangeCounts }) {
  const t = historyMessages();
  const kinds = (Object.keys(KINDS) as (keyof ChangeCounts)[]).filter((kind) => changes[kind] > 0);
  if (kinds.length === 0) return null;
  return (
    <ul className={styles.counts} aria-label={t("kindsOfChange")}>
      {kinds.map((kind) => {
        const { one, many, icon: Icon, means } = KINDS[kind];
        return (
          <li key={kind} className={styles.count} title={means}>
            <Icon aria-hidden="true" />
            {changes[kind]} {changes[kind] === 1 ? one : many}
          </li>
        );
      })}
    </ul>
  );
}
