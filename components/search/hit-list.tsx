import { StaticMarkup } from "@/components/document/static-markup";
import { Snippet } from "@/components/evidence/passages/snippet";
import { FileText, Quote, ScrollText, Stamp } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { searchMessages } from "@/lib/language/subjects/search";
import type { Hit } from "@/lib/search/hit";
import { HIT_LABELS } from "./kind-labels";
import styles from "./search.module.css";

const ICONS = { article: FileText, claim: Quote, passage: ScrollText, decision: Stamp } as const;

/** What was found, best first, with the words around what was looked for; after it what was found nearly. */
export function HitList({ worldSlug, hits }: { worldSlug: string; hits: readonly Hit[] }) {
  const t = searchMessages();
  const sure = hits.filter(({ nearly }) => !nearly);
  const near = hits.filter(({ nearly }) => nearly);
  return (
    <StaticMarkup>
      <Hits worldSlug={worldSlug} hits={sure} />
      {near.length > 0 && (
        <section aria-labelledby="close-matches">
          <h2 id="close-matches" className={styles.nearly}>
            {t("closeMatches")}
          </h2>
          <p className={styles.why}>{t("withSomeOfTheWordsOr")}</p>
          <Hits worldSlug={worldSlug} hits={near} />
        </section>
      )}
    </StaticMarkup>
  );
}

function Hits({ worldSlug, hits }: { worldSlug: string; hits: readonly Hit[] }) {
  return hits.length === 0 ? null : (
    <ol className={styles.hits}>
      {hits.map((hit) => (
        <HitItem key={`${hit.type} ${hit.path}`} worldSlug={worldSlug} hit={hit} />
      ))}
    </ol>
  );
}

function HitItem({ worldSlug, hit }: { worldSlug: string; hit: Hit }) {
  const { type, title, snippet, path } = hit;
  const Icon = ICONS[type];
  return (
    <li className={styles.hit}>
      <p className={styles.what}>
        <Icon aria-hidden="true" />
        {HIT_LABELS[type]}
      </p>
      <div>
        <RouteLink href={`/w/${worldSlug}${path}`} className={styles.title}>
          {title}
        </RouteLink>
        <p className={styles.snippet}>
          <Snippet snippet={snippet} />
        </p>
      </div>
    </li>
  );
}
