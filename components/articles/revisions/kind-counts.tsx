import { ArrowDownUp, Bold, type Icon, Link2, ListTree, Quote, Type } from "@/components/ui/icons";
import type { ChangeCounts } from "@/lib/articles/revisions/revision";
import { historyMessages } from "@/lib/language/subjects/history";
import styles from "./kind-counts.module.css";

type Kind = { one: string; many: string; icon: Icon; means: string };

const KINDS: Readonly<Record<keyof ChangeCounts, Kind>> = {
  text: {
    get one() {
      return historyMessages()("text");
    },
    get many() {
      return historyMessages()("text");
    },
    icon: Type,
    get means() {
      return historyMessages()("textAddedOrRemoved");
    },
  },
  formatting: {
    get one() {
      return historyMessages()("formatting");
    },
    get many() {
      return historyMessages()("formatting");
    },
    icon: Bold,
    get means() {
      return historyMessages()("formattingChanged");
    },
  },
  link: {
    get one() {
      return historyMessages()("link");
    },
    get many() {
      return historyMessages()("links");
    },
    icon: Link2,
    get means() {
      return historyMessages()("linksAddedRemovedOrChanged");
    },
  },
  citation: {
    get one() {
      return historyMessages()("citation");
    },
    get many() {
      return historyMessages()("citations");
    },
    icon: Quote,
    get means() {
      return historyMessages()("claimsOrCitationsThatChanged");
    },
  },
  structure: {
    get one() {
      return historyMessages()("structure");
    },
    get many() {
      return historyMessages()("structure");
    },
    icon: ListTree,
    get means() {
      return historyMessages()("partsWithAChangedStructure");
    },
  },
  move: {
    get one() {
      return historyMessages()("move");
    },
    get many() {
      return historyMessages()("moves");
    },
    icon: ArrowDownUp,
    get means() {
      return historyMessages()("partsThatMoved");
    },
  },
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
