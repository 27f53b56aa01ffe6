import { Fragment, type ReactNode } from "react";
import { RouteLink } from "@/components/ui/route-link";
import { PersonLink } from "@/components/worlds/person-link";
import type { Contributor } from "@/lib/articles/revisions/attribution";
import type { RestsOn } from "@/lib/evidence/claims/read-resting";
import { historyMessages } from "@/lib/language/subjects/history";
import { placePath } from "@/lib/sources/source";
import { percentOf } from "./author-mark";
import styles from "./credits.module.css";

/** People and sources named in the sentences; the page of who wrote what names all. */
const NAMED = 5;

type CreditsProps = {
  worldSlug: string;
  /** The article's address. */
  path: string;
  contributors: readonly Contributor[];
  resting: readonly RestsOn[];
};

/** In two sentences at an article's end: who wrote it, and on whose passages it rests. */
export function Credits({ worldSlug, path, contributors, resting }: CreditsProps) {
  const t = historyMessages();
  if (contributors.length === 0) return null;
  return (
    <section className={styles.credits} aria-labelledby="credits">
      <h2 id="credits" className="label">
        {t("credits")}
      </h2>
      <p>
        {t.rich("writtenByCommalistLink", {
          commaList: () => (
            <CommaList
              items={contributors.map(({ author, share }) => (
                <Fragment key={author.id}>
                  <PersonLink worldSlug={worldSlug} person={author} /> ({percentOf(share)})
                </Fragment>
              ))}
            />
          ),
          link: (words) => <RouteLink href={`${path}/attribution`}>{words}</RouteLink>,
        })}
      </p>
      {resting.length > 0 && (
        <p>
          {t.rich("restingOnCommalist", {
            commaList: () => (
              <CommaList
                items={resting.map(({ author, source, passages, place }) => (
                  <Fragment key={`${author} ${source.id}`}>
                    {author === null ? source.title : t("postsBy", { author })} (
                    <RouteLink href={placePath({ world: worldSlug, id: source.id }, place)}>
                      {t("countPassages", { count: passages })}
                    </RouteLink>
                    )
                  </Fragment>
                ))}
              />
            ),
          })}
        </p>
      )}
    </section>
  );
}

/** "one, two and three"; after the first few "and 4 others". */
function CommaList({ items }: { items: readonly ReactNode[] }) {
  const t = historyMessages();
  const shown = items.length > NAMED + 1 ? items.slice(0, NAMED) : items;
  const left = items.length - shown.length;
  const all = left > 0 ? [...shown, t("leftOthers", { left })] : shown;
  return all.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list is rendered once and never reordered
    <Fragment key={index}>
      {index > 0 && (index === all.length - 1 ? t("and") : ", ")}
      {item}
    </Fragment>
  ));
}
