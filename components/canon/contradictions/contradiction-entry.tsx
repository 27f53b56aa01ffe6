import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { PersonLink } from "@/components/worlds/person-link";
import type { ContradictionMarkView, ContradictionView } from "@/lib/canon/contradictions/contradiction";
import { contradictionsMessages } from "@/lib/language/subjects/contradictions";
import { ContradictionSides } from "./contradiction-sides";
import { ContradictionSummary, KIND_LABELS } from "./contradiction-summary";
import styles from "./contradictions.module.css";

type ContradictionEntryProps = {
  worldSlug: string;
  contradiction: ContradictionView;
  /** What the reader may do about it. */
  actions: ReactNode;
};

/** One contradiction: in words, with both texts, and what was said of it. */
export function ContradictionEntry({ worldSlug, contradiction, actions }: ContradictionEntryProps) {
  const t = contradictionsMessages();
  const { key, kind, state, canon, mark, foundAt } = contradiction;
  const isAskedAgain = mark?.intended === true && !mark.current;
  return (
    <article id={`contradiction-${key}`} aria-labelledby={`summary-${key}`} className={styles.entry}>
      <h2 id={`summary-${key}`} className={styles.summary}>
        <ContradictionSummary worldSlug={worldSlug} contradiction={contradiction} />
      </h2>
      <p className={styles.meta}>
        {state === "intended" && <Badge tone="success">{t("intended")}</Badge>}
        {isAskedAgain && <Badge tone="warning">{t("askedAgain")}</Badge>}
        {state === "open" && !isAskedAgain && <Badge>{t("open")}</Badge>}
        {canon && <Badge tone="error">{t("betweenCanonTexts")}</Badge>}
        <span>{KIND_LABELS[kind]}</span>
        <span>{t.rich("foundOn", { date: () => <DateTime value={foundAt} /> })}</span>
      </p>
      <ContradictionSides worldSlug={worldSlug} contradiction={contradiction} />
      {mark && <SaidOfIt worldSlug={worldSlug} mark={mark} />}
      {actions}
    </article>
  );
}

function SaidOfIt({ worldSlug, mark }: { worldSlug: string; mark: ContradictionMarkView }) {
  const t = contradictionsMessages();
  const words = mark.current ? "intendedBy" : "wasIntendedBy";
  return (
    <div className={styles.mark}>
      <p className={styles.place}>
        {t.rich(mark.intended ? words : "openedAgainBy", {
          person: () => <PersonLink worldSlug={worldSlug} person={mark.by} />,
          date: () => <DateTime value={mark.at} />,
        })}
      </p>
      {mark.reason !== "" && <p className={styles.reason}>{mark.reason}</p>}
    </div>
  );
}
