import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { FactView } from "@/lib/articles/facts/fact";
import type { KindField } from "@/lib/articles/facts/kind-field";
import styles from "./articles-table.module.css";

/** The fields of a kind as columns, and what the listed articles say in them. */
export type FactColumnsOf = {
  readonly fields: readonly KindField[];
  readonly facts: ReadonlyMap<string, readonly FactView[]>;
  /** The field that the list is sorted by. */
  readonly sorted: { readonly field: string; readonly isDescending: boolean } | null;
  /** The address of the list sorted by a field. */
  readonly hrefOf: (field: string, isDescending: boolean) => string;
};

/** A head for each field, which sorts by it; once more, the other way round. */
export function FactHeads({ columns: { fields, sorted, hrefOf } }: { columns: FactColumnsOf }) {
  return fields.map(({ key, label, type }) => {
    const isSorted = sorted?.field === key;
    const isDescending = isSorted && sorted.isDescending;
    const order = isDescending ? "descending" : "ascending";
    return (
      <th
        key={key}
        scope="col"
        className={styles.fact}
        data-number={type === "number" ? "" : undefined}
        aria-sort={isSorted ? order : undefined}
      >
        <RouteLink href={hrefOf(key, isSorted && !isDescending)}>{label}</RouteLink>
        {isSorted && <span aria-hidden="true">{isDescending ? " ↓" : " ↑"}</span>}
      </th>
    );
  });
}

type FactCellsProps = { worldSlug: string; slug: string; columns: FactColumnsOf };

/** What one article says in each field. */
export function FactCells({ worldSlug, slug, columns: { fields, facts } }: FactCellsProps) {
  return fields.map(({ key, type }) => (
    <td key={key} className={styles.fact} data-number={type === "number" ? "" : undefined}>
      {(facts.get(slug) ?? [])
        .filter(({ field }) => field === key)
        .map((fact) => (
          <div key={fact.text} dir="auto">
            <Cell worldSlug={worldSlug} fact={fact} />
          </div>
        ))}
    </td>
  ));
}

function Cell({ worldSlug, fact }: { worldSlug: string; fact: FactView }) {
  const [article, ...others] = fact.articles;
  if (!article || others.length > 0) return fact.text;
  return <RouteLink href={articlePath(worldSlug, article.slug)}>{fact.text}</RouteLink>;
}
