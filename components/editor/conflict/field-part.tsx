"use client";

import { useId } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import type { FieldConflict } from "@/lib/articles/save/field-conflicts";
import { editorMessages } from "@/lib/language/subjects/editor";
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
  const t = editorMessages();
  const id = useId();
  const { field, base, theirs, mine } = conflict;
  const name = field === "title" ? t("theTitle") : t("theKind");
  return (
    <article className={styles.part} aria-labelledby={id} id={partId(fieldKey(field))} tabIndex={-1}>
      <h3 id={id}>{name}</h3>
      <p>{t("beforeBase", { base })}</p>
      <RadioGroup
        label={t("whatStays")}
        options={[
          { value: "mine", label: t("mineMine", { mine }) },
          { value: "theirs", label: t("theirsTheirs", { theirs }) },
        ]}
        value={typeof choice === "string" ? choice : ""}
        onChange={(side) => {
          if (side === "mine" || side === "theirs") onChoose(side);
        }}
      />
    </article>
  );
}
