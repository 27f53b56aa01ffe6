"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/native-select";
import { TextField } from "@/components/ui/text-field";
import { FIELD_TYPES, type KindField } from "@/lib/articles/facts/kind-field";
import styles from "./kind-fields-form.module.css";

const TYPES = {
  text: "Text",
  number: "Number",
  date: "Date",
  article: "Article (a relation)",
  choice: "One of several",
  coordinates: "Place on the map",
  route: "Route on the map",
  front: "Front on the map",
} as const;
const OPTIONS = FIELD_TYPES.map((value) => ({ value, label: TYPES[value] }));

type FieldRowProps = {
  field: KindField;
  place: number;
  error: (part: string) => string | undefined;
  /** Absent for the first. */
  onUp: (() => void) | undefined;
  onRemove: () => void;
};

/** One field of a kind: what it is called, what its text is read as, and what goes with that. */
export function FieldRow({ field, place, error, onUp, onRemove }: FieldRowProps) {
  const [type, setType] = useState<string>(field.type);
  const name = (part: string) => `fields.${place}.${part}`;
  return (
    <li className={styles.row}>
      <input type="hidden" name={name("key")} value={field.key} />
      <TextField label="Label" name={name("label")} defaultValue={field.label} maxLength={60} error={error("label")} />
      <NativeSelect
        label="Type"
        name={name("type")}
        options={OPTIONS}
        value={type}
        onChange={(event) => setType(event.target.value)}
      />
      {type === "article" && (
        <TextField
          label="Inverse label"
          hint="Shown on the other article, e.g. “Commanded” for “Commanded by”. Empty: not shown there."
          name={name("inverse")}
          defaultValue={field.inverse}
          maxLength={60}
          error={error("inverse")}
        />
      )}
      {type === "choice" && (
        <TextField
          label="Choices"
          hint="Separated by commas."
          name={name("options")}
          defaultValue={field.options.join(", ")}
          error={error("options")}
        />
      )}
      <TextField
        label="Help"
        optional
        name={name("help")}
        defaultValue={field.help}
        maxLength={200}
        error={error("help")}
      />
      <div className={styles.acts}>
        {onUp && (
          <Button size="small" variant="quiet" onClick={onUp} aria-label={`Move ${field.label || "this field"} up`}>
            Move up
          </Button>
        )}
        <Button size="small" variant="quiet" onClick={onRemove} aria-label={`Remove ${field.label || "this field"}`}>
          Remove
        </Button>
      </div>
    </li>
  );
}
