"use client";

import { useId } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import type { FieldConflict } from "@/lib/articles/save/field-conflicts";
import styles from "./conflict.module.css";
import { partId } from "./conflict-part";
import { fieldKey, type PartChoice } from "./resolution";

type FieldPartProps = {
  conflict: FieldConflict;
  choice: PartChoice | undefined;
  onChoose: (side: "theirs" | "mine") => void;
};

/** A title or a kind that both changed, and the choice between the two. */
export function FieldPart({ conflict, choice, onChoose }: FieldPartProps) {
  const id = useId();
  const { field, base, theirs, mine } = conflict;
  const name = field === "title" ? "The title" : "The kind";
  return (
    <article className={styles.part} aria-labelledby={id} id={partId(fieldKey(field))} tabIndex={-1}>
      <h3 id={id}>{name}</h3>
      <p>Before: “{base}”</p>
      <RadioGroup
        label="What stays"
        options={[
          { value: "mine", label: `Mine: “${mine}”` },
          { value: "theirs", label: `Theirs: “${theirs}”` },
        ]}
        value={typeof choice === "string" ? choice : ""}
        onChange={(side) => {
          if (side === "mine" || side === "theirs") onChoose(side);
        }}
      />
    </article>
  );
}
