"use client";

import { useEffect, useRef, useState } from "react";
import { ChangesView } from "@/components/articles/changes-view/changes-view";
import type { Conflict } from "@/components/editor/saving/save-flow";
import { Button } from "@/components/ui/button";
import { fieldConflicts } from "@/lib/articles/save/field-conflicts";
import type { MergeBlock } from "@/lib/document/merge/merge";
import { editorMessages } from "@/lib/language/subjects/editor";
import { said } from "@/lib/language/translator";
import styles from "./conflict.module.css";
import { ConflictPart, partId } from "./conflict-part";
import { FieldPart } from "./field-part";
import { fieldKey, type PartChoice, type PartChoices, type PutOff, rememberedChoices } from "./resolution";

const NAMES: Readonly<Record<string, string>> = said(editorMessages, {
  heading: "aHeading",
  bulletList: "aList",
  orderedList: "aList",
  taskList: "aTaskList",
  blockquote: "aQuotation",
  table: "aTable",
  codeBlock: "aCodeBlock",
});

type ConflictViewProps = {
  conflict: Conflict;
  onDecide: (choices: PartChoices) => void;
  /** Back to the text; nothing is lost, and the next save asks again. */
  onPutOff: (choices: PartChoices) => void;
  /** What was chosen before it was put off. */
  before?: PutOff | null;
};

/** Two people changed the same parts: for each, what it was, what they made of it, what the author did; and what stays. */
export function ConflictView({ conflict, onDecide, onPutOff, before = null }: ConflictViewProps) {
  const t = editorMessages();
  const [remembered] = useState(() => rememberedChoices(before, conflict));
  const [choices, setChoices] = useState<PartChoices>(remembered.choices);
  const { blocks, headRevision, baseRevision } = conflict;
  const fields = fieldConflicts(conflict.base, conflict.theirs, conflict.mine);
  const asked = [...fields.map(({ field }) => fieldKey(field)), ...blocks.map(({ block }) => block)];
  const choose = (block: string, choice: PartChoice) => setChoices((now) => ({ ...now, [block]: choice }));
  return (
    <section className={styles.view} aria-labelledby="conflict-title">
      <ConflictHead
        conflict={conflict}
        parts={asked.length}
        onAll={(side) => setChoices(Object.fromEntries(asked.map((key) => [key, side])))}
      />
      {fields.map((each) => (
        <FieldPart
          key={each.field}
          conflict={each}
          choice={choices[fieldKey(each.field)]}
          onChoose={(side) => choose(fieldKey(each.field), side)}
        />
      ))}
      {blocks.map((part, index) => (
        <ConflictPart
          key={part.block}
          part={part}
          title={`${blocks.length === 1 ? "" : `${index + 1}. `}${nameOf(part)}`}
          headRevision={headRevision}
          choice={choices[part.block]}
          written={remembered.written[part.block]}
          onChoose={(choice) => choose(part.block, choice)}
        />
      ))}
      <details>
        <summary>{t("allThatTheyChangedSinceRevision", { baseRevision })}</summary>
        <ChangesView before={conflict.base.doc} after={conflict.theirs.doc} />
      </details>
      <ConflictFoot
        undecided={asked.filter((key) => choices[key] === undefined)}
        onDecide={() => onDecide(choices)}
        onPutOff={() => onPutOff(choices)}
      />
    </section>
  );
}

type ConflictHeadProps = { conflict: Conflict; parts: number; onAll: (side: "theirs" | "mine") => void };

/** What happened, and choosing one side for everything. */
function ConflictHead({ conflict: { headRevision, baseRevision }, parts, onAll }: ConflictHeadProps) {
  const t = editorMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 id="conflict-title" ref={heading} tabIndex={-1}>
        {parts === 1 ? t("onePartWasChangedByTwo") : t("partsPartsWereChangedByTwo", { parts })}
      </h2>
      <p>{t("revisionHeadrevisionWasSavedAfterYou", { headRevision, baseRevision })}</p>
      {parts > 1 && (
        <div className={styles.acts}>
          <Button size="small" onClick={() => onAll("mine")}>
            {t("keepAllOfMine")}
          </Button>
          <Button size="small" onClick={() => onAll("theirs")}>
            {t("keepAllOfTheirs")}
          </Button>
        </div>
      )}
    </>
  );
}

type ConflictFootProps = { undecided: readonly string[]; onDecide: () => void; onPutOff: () => void };

/** How much is still to be decided, and the ways out. */
function ConflictFoot({ undecided: [next, ...later], onDecide, onPutOff }: ConflictFootProps) {
  const t = editorMessages();
  const isOpen = next !== undefined;
  return (
    <div className={styles.foot}>
      <span role="status">
        {isOpen ? t("valueStillToDecide", { value: 1 + later.length }) : t("allPartsAreDecided")}
      </span>
      {isOpen && (
        <Button variant="ghost" onClick={() => document.getElementById(partId(next))?.focus()}>
          {t("next")}
        </Button>
      )}
      <Button onClick={onPutOff}>{t("backToMyText")}</Button>
      <Button variant="primary" aria-disabled={isOpen || undefined} onClick={onDecide}>
        {t("saveThis")}
      </Button>
    </div>
  );
}

function nameOf({ base, theirs, mine }: MergeBlock): string {
  const t = editorMessages();
  return NAMES[(base ?? mine ?? theirs)?.type ?? ""] ?? t("aParagraph");
}
