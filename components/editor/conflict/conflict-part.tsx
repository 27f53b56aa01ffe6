"use client";

import { useId, useState } from "react";
import { BlockVersion, Lines } from "@/components/editor/changes-view";
import { HandEditor } from "@/components/editor/conflict/hand-editor";
import type { PartChoice } from "@/components/editor/conflict/resolution";
import { RadioGroup } from "@/components/ui/radio-group";
import type { NodeJson } from "@/lib/document/json";
import type { MergeBlock } from "@/lib/document/merge";
import styles from "./conflict.module.css";

type ConflictPartProps = {
  part: MergeBlock;
  title: string;
  headRevision: number;
  choice: PartChoice | undefined;
  onChoose: (choice: PartChoice) => void;
};

const BY_HAND = "hand";

/** One part in its three states, and the choice between them. */
export function ConflictPart({ part, title, headRevision, choice, onChoose }: ConflictPartProps) {
  const id = useId();
  const [byHand, setByHand] = useState(false);
  const { base, theirs, mine } = part;
  const start = mine ?? theirs ?? base;
  const value = byHand ? BY_HAND : typeof choice === "string" ? choice : "";

  function choose(next: string) {
    setByHand(next === BY_HAND);
    if (next === "theirs" || next === "mine" || next === "both") onChoose(next);
    else if (start) onChoose([start]);
  }

  return (
    <article className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <div className={styles.sides}>
        <Side title="Before">{base ? <Lines node={base} /> : <p className={styles.none}>Not there yet</p>}</Side>
        <Side title={`Theirs, revision ${headRevision}`}>
          <BlockVersion before={base} after={theirs} />
        </Side>
        <Side title="Mine">
          <BlockVersion before={base} after={mine} />
        </Side>
      </div>
      <RadioGroup label="What stays" inline options={optionsFor(theirs, mine)} value={value} onChange={choose} />
      {byHand && start && <HandEditor nodes={[start]} label={`${title}, by hand`} onChange={onChoose} />}
    </article>
  );
}

function optionsFor(theirs: NodeJson | null, mine: NodeJson | null) {
  return [
    { value: "mine", label: mine ? "Mine" : "Mine: deleted" },
    { value: "theirs", label: theirs ? "Theirs" : "Theirs: deleted" },
    ...(theirs && mine ? [{ value: "both", label: "Both, theirs first" }] : []),
    { value: BY_HAND, label: "Edit by hand" },
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
