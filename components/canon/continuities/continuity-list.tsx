import type { ReactNode } from "react";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { type ContinuityView, continuitiesPath } from "@/lib/canon/continuities/continuity";
import { continuitiesMessages } from "@/lib/language/subjects/continuities";
import styles from "./continuity-list.module.css";

type ContinuityListProps = {
  worldSlug: string;
  continuities: readonly ContinuityView[];
  /** What can be done about each. */
  actions: (continuity: ContinuityView) => ReactNode;
};

/** Continuities of a world: what each is, what it follows, and the ways to read canon in it and to compare it. */
export function ContinuityList({ worldSlug, continuities, actions }: ContinuityListProps) {
  const t = continuitiesMessages();
  return (
    <ul className={styles.list} aria-label={t("continuities")}>
      {continuities.map((continuity) => {
        const { slug, name, description, parent, setAside } = continuity;
        return (
          <li key={slug} className={styles.continuity}>
            <h2 className={styles.name}>{name}</h2>
            {description !== "" && <p>{description}</p>}
            <p className={styles.aside}>
              {parent ? t("followsParent", { parent: parent.name }) : t("theFirstOne")}{" "}
              {setAside && t.rich("setAsideSince", { date: () => <DateTime value={setAside} /> })}
            </p>
            <p className={styles.ways}>
              <a href={`/w/${worldSlug}/canon${parent ? `?continuity=${slug}` : ""}`} data-dials="off">
                {t("readCanonInIt")}
              </a>
              {parent && (
                <RouteLink href={`${continuitiesPath(worldSlug)}/${slug}`}>
                  {t("compareWithParent", { parent: parent.name })}
                </RouteLink>
              )}
            </p>
            {actions(continuity)}
          </li>
        );
      })}
    </ul>
  );
}
