"use client";

import { useEffect, useRef } from "react";
import { Callout } from "@/components/ui/callout";
import { DataList } from "@/components/ui/data-list";
import { LinkButton } from "@/components/ui/link-button";
import { importToolsMessages } from "@/lib/language/subjects/import-tools";
import { said } from "@/lib/language/translator";
import type { ImportedVersion } from "@/lib/sources/source";
import styles from "./import-source.module.css";

const GRADES = ["exact", "edited", "moved", "rewritten", "lost"] as const;
const GRADE_LABELS: Readonly<Record<(typeof GRADES)[number], string>> = said(importToolsMessages, {
  exact: "foundWordForWord",
  edited: "foundSlightlyEdited",
  moved: "foundElsewhereInTheSource",
  rewritten: "rewritten",
  lost: "noLongerFound",
});

type VersionResultProps = {
  result: ImportedVersion;
  /** Where the source is read. */
  href: string;
  /** Where its citations that are not found word for word are looked at again. */
  driftHref: string;
};

/** What a newer version changed, and how the citations of the source stand now. */
export function VersionResult({ result, href, driftHref }: VersionResultProps) {
  const t = importToolsMessages();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { version, added, changed, removed, anchors } = result;
  const cited = GRADES.reduce((sum, grade) => sum + anchors[grade], 0);
  const unsure = cited - anchors.exact;
  return (
    <section ref={box} tabIndex={-1} className={styles.second} aria-labelledby="imported">
      <h2 id="imported">{t("versionVersionIsImported", { version })}</h2>
      <DataList
        items={[
          { label: t("added"), value: t("addedPassage", { added }) },
          { label: t("changed"), value: t("changedPassage", { changed }) },
          { label: t("removed"), value: t("removedPassage", { removed }) },
        ]}
      />
      {cited === 0 ? (
        <p>{t("noClaimCitesThisSourceYet")}</p>
      ) : (
        <>
          <h3>{t("citedCitationCheckedAgain", { cited })}</h3>
          <DataList
            items={GRADES.filter((grade) => anchors[grade] > 0).map((grade) => ({
              label: GRADE_LABELS[grade],
              value: anchors[grade],
            }))}
          />
          <Callout tone={anchors.lost > 0 ? "warning" : unsure > 0 ? "info" : "success"}>
            {unsure === 0 ? t("everyCitationIsWhereItWas") : t("whereTheWordsHaveChangedOr")}
          </Callout>
        </>
      )}
      <div className={styles.actions}>
        {unsure > 0 && (
          <LinkButton href={driftHref} variant="primary">
            {t("lookAtUnsureItAgain", { unsure })}
          </LinkButton>
        )}
        <LinkButton href={href} variant={unsure > 0 ? "quiet" : "primary"}>
          {t("readVersionVersion", { version })}
        </LinkButton>
      </div>
    </section>
  );
}
