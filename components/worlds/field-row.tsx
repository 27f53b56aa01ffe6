"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/native-select";
import { TextField } from "@/components/ui/text-field";
import { FIELD_TYPES, type KindField } from "@/lib/articles/facts/kind-field";
import { optionsOf } from "@/lib/language/options";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import { said } from "@/lib/language/translator";
import styles from "./kind-fields-form.module.css";

const TYPES = said(worldsToolsMessages, {
  text: "text",
  number: "number",
  date: "date",
  article: "articleARelation",
  choice: "oneOfSeveral",
  coordinates: "placeOnTheMap",
  route: "routeOnTheMap",
  front: "frontOnTheMap",
});
const OPTIONS = optionsOf(FIELD_TYPES, { label: (value) => TYPES[value] });

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
  const t = worldsToolsMessages();
  const [type, setType] = useState<string>(field.type);
  const name = (part: string) => `fields.${place}.${part}`;
  return (
    <li className={styles.row}>
      <input type="hidden" name={name("key")} value={field.key} />
      <TextField
        label={t("label")}
        name={name("label")}
        defaultValue={field.label}
        maxLength={60}
        error={error("label")}
      />
      <NativeSelect
        label={t("type")}
        name={name("type")}
        options={OPTIONS}
        value={type}
        onChange={(event) => setType(event.target.value)}
      />
      {type === "article" && (
        <TextField
          label={t("inverseLabel")}
          hint={t("shownOnTheOtherArticleE")}
          name={name("inverse")}
          defaultValue={field.inverse}
          maxLength={60}
          error={error("inverse")}
        />
      )}
      {type === "choice" && (
        <TextField
          label={t("choices")}
          hint={t("separatedByCommas")}
          name={name("options")}
          defaultValue={field.options.join(", ")}
          error={error("options")}
        />
      )}
      <TextField
        label={t("help")}
        optional
        name={name("help")}
        defaultValue={field.help}
        maxLength={200}
        error={error("help")}
      />
      <div className={styles.acts}>
        {onUp && (
          <Button
            size="small"
            variant="quiet"
            onClick={onUp}
            aria-label={t("moveFieldUp", { field: field.label || t("thisField") })}
          >
            {t("moveUp")}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          onClick={onRemove}
          aria-label={t("removeField", { field: field.label || t("thisField") })}
        >
          {t("remove")}
        </Button>
      </div>
    </li>
  );
}
