import { FileText, Quote, ScrollText, Stamp } from "lucide-react";
import Link from "next/link";
import { Snippet } from "@/components/evidence/passages/snippet";
import type { Hit } from "@/lib/search/hit";
import { HIT_LABELS } from "./kind-labels";
import styles from "./search.module.css";

const ICONS = { article: FileText, claim: Quote, passage: ScrollText, decision: Stamp } as const;

/** What was found, best first, with the words around what was looked for. */
export function HitList({ worldSlug, hits }: { worldSlug: string; hits: readonly Hit[] }) {
  return (
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
        <Link href={`/w/${worldSlug}${path}`} className={styles.title}>
          {title}
        </Link>
        <p className={styles.snippet}>
          <Snippet snippet={snippet} />
        </p>
      </div>
    </li>
  );
}
