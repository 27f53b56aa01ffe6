"use client";

import { useState } from "react";
import { StanceBadge } from "@/components/evidence/citations/stance-badge";
import { STANCE_OPTIONS, stanceOf } from "@/components/evidence/passages/stances";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Feather, Pencil, Trash2, Unlink } from "@/components/ui/icons";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { type Citation, MAX_NOTE } from "@/lib/document/model/citation";
import { editorMessages } from "@/lib/language/subjects/editor";
import { passagePath } from "@/lib/sources/source";
import styles from "./claim-panel.module.css";

type CitationCardProps = {
  world: string;
  citation: Citation;
  /** Where it stands, in words. */
  place: string;
  onChange: (citation: Citation) => void;
  onRemove: () => void;
};

/** One source of a claim: what it says, and its stance and note to change. */
export function CitationCard({ world, citation, place, onChange, onRemove }: CitationCardProps) {
  const t = editorMessages();
  const [editing, setEditing] = useState(false);
  const { stance, quote, note, source, passage } = citation;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <div>
          <StanceBadge stance={stance} bare />{" "}
          <a href={passagePath(world, source, passage)} target="_blank" rel="noreferrer">
            {place}
          </a>
        </div>
        <span className={styles.tools}>
          <IconButton
            size="small"
            label={t("changeTheStanceOrNotePlace", { place })}
            icon={<Pencil aria-hidden="true" />}
            aria-expanded={editing}
            tooltip={false}
            onClick={() => setEditing(!editing)}
          />
          <IconButton
            size="small"
            label={t("removeThisSourcePlace", { place })}
            icon={<Trash2 aria-hidden="true" />}
            tooltip={false}
            onClick={onRemove}
          />
        </span>
      </div>
      <p className={styles.chosen}>“{quote}”</p>
      {note && !editing && <p className={styles.hint}>{note}</p>}
      {editing && (
        <StanceForm
          citation={citation}
          onDone={(next) => {
            setEditing(false);
            if (next) onChange(next);
          }}
        />
      )}
    </li>
  );
}

function StanceForm({ citation, onDone }: { citation: Citation; onDone: (citation: Citation | null) => void }) {
  const t = editorMessages();
  const [stance, setStance] = useState(citation.stance);
  const [note, setNote] = useState(citation.note);
  return (
    <>
      <RadioGroup
        label={t("howThePassageRelatesToThe")}
        options={STANCE_OPTIONS}
        value={stance}
        onChange={(value) => setStance(stanceOf(value))}
      />
      <TextArea
        label={t("note")}
        optional
        rows={2}
        maxLength={MAX_NOTE}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className={styles.acts}>
        <Button size="small" variant="primary" onClick={() => onDone({ ...citation, stance, note: note.trim() })}>
          {t("apply")}
        </Button>
        <Button size="small" onClick={() => onDone(null)}>
          {t("cancel")}
        </Button>
      </div>
    </>
  );
}

/** Says that a claim rests on nothing yet. */
export function NoSource() {
  const t = editorMessages();
  return (
    <p className={styles.bare}>
      <Unlink aria-hidden="true" />
      {t("noSourceYet")}
    </p>
  );
}

/** Says that a claim is openly made up. */
export function OwnInvention() {
  const t = editorMessages();
  return (
    <p className={styles.invention}>
      <Feather aria-hidden="true" />
      {t("theWikiSOwnInventionNo")}
    </p>
  );
}
