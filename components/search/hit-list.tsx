import { FileText, Quote, ScrollText, Stamp } from "lucide-react";
import Link from "next/link";
import type { Hit } from "@/lib/search/hit";
import { HIT_LABELS } from "./kind-labels";
import styles from "./search.module.css";
import { snippetParts } from "./snippet-parts";

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
          {snippetParts(snippet).map(({ text, found }, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: a snippet is drawn once and never reordered
            found ? <mark key={index}>{text}</mark> : text,
          )}
        </p>
      </div>
    </li>
  );
}
