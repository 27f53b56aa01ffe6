import { ArrowDownUp, Bold, type Icon, Link2, ListTree, Quote, Type } from "@/components/ui/icons";
import type { ChangeCounts } from "@/lib/articles/revisions/revision";
import styles from "./kind-counts.module.css";

type Kind = { one: string; many: string; icon: Icon; means: string };

const KINDS: Readonly<Record<keyof ChangeCounts, Kind>> = {
  text: { one: "text", many: "text", icon: Type, means: "Text added or removed" },
  formatting: { one: "formatting", many: "formatting", icon: Bold, means: "Formatting changed" },
  link: { one: "link", many: "links", icon: Link2, means: "Links added, removed or changed" },
  citation: { one: "citation", many: "citations", icon: Quote, means: "Claims or citations that changed" },
  structure: { one: "structure", many: "structure", icon: ListTree, means: "Parts with a changed structure" },
  move: { one: "move", many: "moves", icon: ArrowDownUp, means: "Parts that moved" },
};

/** How many changes of each kind, by word and icon; kinds without one are left out. */
export function KindCounts({ changes }: { changes: ChangeCounts }) {
  const kinds = (Object.keys(KINDS) as (keyof ChangeCounts)[]).filter((kind) => changes[kind] > 0);
  if (kinds.length === 0) return null;
  return (
    <ul className={styles.counts} aria-label="Kinds of change">
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
