import type { ReactNode } from "react";
import { DateTime } from "@/components/ui/date-time";
import { PersonLink } from "@/components/worlds/person-link";
import type { CaretakerView } from "@/lib/canon/caretakers/caretaker";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";
import styles from "./caretaker-list.module.css";
import { scopeLabel } from "./scope-label";

type CaretakerListProps = {
  worldSlug: string;
  caretakers: readonly CaretakerView[];
  /** What can be done about each. */
  actions?: (caretaker: CaretakerView) => ReactNode;
};

/** Who looks after which part of a world, and since when. */
export function CaretakerList({ worldSlug, caretakers, actions }: CaretakerListProps) {
  const t = canonRulesMessages();
  return (
    <ul className={styles.list} aria-label={t("caretakers")}>
      {caretakers.map((caretaker) => (
        <li key={caretaker.id} className={styles.caretaker}>
          <span>
            {t.rich("looksAfter", {
              person: () => <PersonLink worldSlug={worldSlug} person={caretaker.person} />,
              scope: scopeLabel(caretaker),
            })}{" "}
            <span className={styles.since}>
              {t.rich("sinceDate", { date: () => <DateTime value={caretaker.since} /> })}
            </span>
          </span>
          {actions?.(caretaker)}
        </li>
      ))}
    </ul>
  );
}
