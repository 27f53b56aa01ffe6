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
  ["rewritten", "Found, but rewritten"],
  ["lost", "Not found any more"],
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
        <p>No claim cites this source yet, so there was nothing to look up again.</p>
      ) : (
        <>
          <h3>{countWords(cited, "citation")} looked up again</h3>
          <DataList
            items={GRADES.filter(([grade]) => anchors[grade] > 0).map(([grade, words]) => ({
              label: words,
              value: anchors[grade],
            }))}
          />
          <Callout tone={anchors.lost > 0 ? "warning" : unsure > 0 ? "info" : "success"}>
            {unsure === 0
              ? "Every citation stands where it stood."
              : "Where the words differ now or are gone, the articles say so beside the claim. The version that was cited stays readable."}
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
