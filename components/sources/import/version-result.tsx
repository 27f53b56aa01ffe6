"use client";

import { useEffect, useRef } from "react";
import { countWords } from "@/components/sources/source-labels";
import { Callout } from "@/components/ui/callout";
import { DataList } from "@/components/ui/data-list";
import { LinkButton } from "@/components/ui/link-button";
import type { ImportedVersion } from "@/lib/sources/source";
import styles from "./import-source.module.css";

const GRADES = [
  ["exact", "Found word for word"],
  ["edited", "Found, slightly edited"],
  ["moved", "Found elsewhere in the source"],
  ["rewritten", "Rewritten"],
  ["lost", "No longer found"],
] as const;

type VersionResultProps = {
  result: ImportedVersion;
  /** Where the source is read. */
  href: string;
  /** Where its citations that are not found word for word are looked at again. */
  driftHref: string;
};

/** What a newer version changed, and how the citations of the source stand now. */
export function VersionResult({ result, href, driftHref }: VersionResultProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { version, added, changed, removed, anchors } = result;
  const cited = GRADES.reduce((sum, [grade]) => sum + anchors[grade], 0);
  const unsure = cited - anchors.exact;
  return (
    <section ref={box} tabIndex={-1} className={styles.second} aria-labelledby="imported">
      <h2 id="imported">Version {version} is imported</h2>
      <DataList
        items={[
          { label: "Added", value: countWords(added, "passage") },
          { label: "Changed", value: countWords(changed, "passage") },
          { label: "Removed", value: countWords(removed, "passage") },
        ]}
      />
      {cited === 0 ? (
        <p>No claim cites this source yet, so no citations had to be checked.</p>
      ) : (
        <>
          <h3>{countWords(cited, "citation")} checked again</h3>
          <DataList
            items={GRADES.filter(([grade]) => anchors[grade] > 0).map(([grade, words]) => ({
              label: words,
              value: anchors[grade],
            }))}
          />
          <Callout tone={anchors.lost > 0 ? "warning" : unsure > 0 ? "info" : "success"}>
            {unsure === 0
              ? "Every citation is where it was."
              : "Where the words have changed or are gone, articles say so next to the claim. The cited version can still be read."}
          </Callout>
        </>
      )}
      <div className={styles.actions}>
        {unsure > 0 && (
          <LinkButton href={driftHref} variant="primary">
            Look at {unsure === 1 ? "it" : `the ${unsure}`} again
          </LinkButton>
        )}
        <LinkButton href={href} variant={unsure > 0 ? "quiet" : "primary"}>
          Read version {version}
        </LinkButton>
      </div>
    </section>
  );
}
