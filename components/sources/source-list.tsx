import { DateTime } from "@/components/ui/date-time";
import { BookText, MessagesSquare } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import { type SourceView, sourcePath } from "@/lib/sources/source";
import { SOURCE_KIND_LABELS, sizeLabel } from "./source-labels";
import styles from "./source-list.module.css";

type SourceListProps = {
  worldSlug: string;
  sources: readonly SourceView[];
  /** How many citations rest on each; a source without any is left out. */
  citations: ReadonlyMap<string, number>;
};

/** All sources of a world. */
export function SourceList({ worldSlug, sources, citations }: SourceListProps) {
  const t = sourcesMessages();
  return (
    <ul className={styles.list}>
      {sources.map((source) => {
        const Icon = source.kind === "thread" ? MessagesSquare : BookText;
        const cited = citations.get(source.id) ?? 0;
        return (
          <li key={source.id} className={styles.source}>
            <Icon className={styles.icon} aria-hidden="true" />
            <div className={styles.words}>
              <h2 className={styles.title}>
                <RouteLink href={sourcePath(worldSlug, source.id)}>{source.title}</RouteLink>
              </h2>
              <p className={styles.facts}>
                <span>{SOURCE_KIND_LABELS[source.kind]}</span>
                <span>{sizeLabel(source)}</span>
                <span>
                  {t.rich("versionVersionImportedDateByImportedby", {
                    version: source.version,
                    date: () => <DateTime value={source.importedAt} />,
                    importedBy: source.importedBy,
                  })}
                </span>
              </p>
            </div>
            <p className={styles.cited}>
              {cited === 0 ? (
                t("notCitedYet")
              ) : (
                <>
                  {t("cited2")} {t("citedTime", { cited })}
                </>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
