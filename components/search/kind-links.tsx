import { RouteLink } from "@/components/ui/route-link";
import { searchMessages } from "@/lib/language/subjects/search";
import { SEARCHED, type Searched } from "@/lib/search/hit";
import { countOrMore } from "./count-or-more";
import { SEARCHED_KIND_LABELS } from "./kind-labels";
import styles from "./search.module.css";

type KindLinksProps = {
  /** The address of the hits of one kind; null for all kinds. */
  addressOf: (kind: Searched | null) => string;
  counts: Readonly<Record<Searched, number>>;
  /** No more of a kind were counted than these. */
  most: number;
  current: Searched | null;
};

/** How many hits of each kind there are, each a way to them alone. */
export function KindLinks({ addressOf, counts, most, current }: KindLinksProps) {
  const t = searchMessages();
  const all = SEARCHED.reduce((sum, kind) => sum + counts[kind], 0);
  const links = [
    { kind: null, word: t("everything"), count: all },
    ...SEARCHED.map((kind) => ({ kind, word: SEARCHED_KIND_LABELS[kind], count: counts[kind] })),
  ];
  return (
    <nav className={styles.kinds} aria-label={t("kindsOfResults")}>
      {links.map(({ kind, word, count }) => (
        <RouteLink
          key={word}
          href={addressOf(kind)}
          className={styles.kind}
          aria-current={kind === current ? "page" : undefined}
        >
          {word} <span className={styles.count}>{countOrMore(count, most)}</span>
        </RouteLink>
      ))}
    </nav>
  );
}
