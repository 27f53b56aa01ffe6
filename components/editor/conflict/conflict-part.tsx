"use client";

import { useId, useState } from "react";
import { BlockVersion, Lines } from "@/components/articles/changes-view/changes-view";
import { RadioGroup } from "@/components/ui/radio-group";
import type { MergeBlock } from "@/lib/document/merge/merge";
import type { NodeJson } from "@/lib/document/model/json";
import { editorMessages } from "@/lib/language/subjects/editor";
import styles from "./conflict.module.css";
import { HandEditor } from "./hand-editor";
import { handStart, type PartChoice } from "./resolution";

type ConflictPartProps = {
  part: MergeBlock;
  title: string;
  headRevision: number;
  choice: PartChoice | undefined;
  /** What was written by hand for it before the choice was put off. */
  written: readonly NodeJson[] | undefined;
  onChoose: (choice: PartChoice) => void;
};

const BY_HAND = "hand";

/** The id of a part on the page, by the key of its choice. */
export function partId(key: string): string {
  return `part-${key.replaceAll(" ", "-")}`;
}

/** One part in its three states, and the choice between them. */
export function ConflictPart({ part, title, headRevision, choice, written, onChoose }: ConflictPartProps) {
  const t = editorMessages();
  const id = useId();
  const { base, theirs, mine } = part;
  const byHand = choice !== undefined && typeof choice !== "string";
  const value = byHand ? BY_HAND : (choice ?? "");
  // Stays when a side is chosen after all: nothing that was typed is lost by looking around.
  const [hand, setHand] = useState<readonly NodeJson[] | undefined>(byHand ? choice : written);

  function choose(next: string) {
    if (next === "theirs" || next === "mine" || next === "both") return onChoose(next);
    write(hand ?? handStart(part, choice));
  }

  function write(nodes: readonly NodeJson[]) {
    setHand(nodes);
    onChoose(nodes);
  }

  return (
    <article className={styles.part} aria-labelledby={id} id={partId(part.block)} tabIndex={-1}>
      <h3 id={id}>{title}</h3>
      <div className={styles.sides}>
        <Side title={t("before")}>
          {base ? <Lines node={base} /> : <p className={styles.none}>{t("notThereYet")}</p>}
        </Side>
        <Side title={t("theirsRevisionHeadrevision", { headRevision })}>
          <BlockVersion before={base} after={theirs} />
        </Side>
        <Side title={t("mine")}>
          <BlockVersion before={base} after={mine} />
        </Side>
      </div>
      <RadioGroup label={t("whatStays")} inline options={optionsFor(theirs, mine)} value={value} onChange={choose} />
      {byHand && <HandEditor nodes={choice} label={t("titleByHand", { title })} onChange={write} />}
    </article>
  );
}

function optionsFor(theirs: NodeJson | null, mine: NodeJson | null) {
  const t = editorMessages();
  return [
    { value: "mine", label: mine ? t("mine") : t("mineDeleted") },
    { value: "theirs", label: theirs ? t("theirs") : t("theirsDeleted") },
    ...(theirs && mine ? [{ value: "both", label: t("bothTheirsFirst") }] : []),
    { value: BY_HAND, label: t("editByHand") },
  ];
}

function Side({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={styles.side} aria-label={title}>
      <h4 className="label">{title}</h4>
      {children}
    </section>
  );
}
