"use client";

import { useState } from "react";
import { errorAt, type FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Plus } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import type { KindField } from "@/lib/articles/facts/kind-field";
import { newId } from "@/lib/base/ids";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import { FieldRow } from "./field-row";
import styles from "./kind-fields-form.module.css";

type KindFieldsFormProps = {
  action: FormAction;
  /** As they are defined. */
  fields: readonly KindField[];
  /** They were sent a moment ago, and taken. */
  saved: boolean;
  /** Offered while there are none. */
  suggested: readonly KindField[];
  /** Most that a kind may have. */
  most: number;
};

/** The fields of a kind of article, each in a row. */
export function KindFieldsForm({ action, fields, saved, suggested, most }: KindFieldsFormProps) {
  const t = worldsToolsMessages();
  const form = useServerForm(action);
  const isRefused = form.state.errors.length > 0 || form.state.refusal !== undefined;
  return (
    <ServerForm form={form} refused={t("fieldsNotSaved")} actions={<SubmitButton>{t("saveFields")}</SubmitButton>}>
      {saved && !isRefused && <Callout tone="success" live title={t("fieldsSavedArticlesKeepTheWords")} />}
      <FieldRows
        fields={fields}
        suggested={suggested}
        most={most}
        errorOf={(place, part) => errorAt(form.state, `fields.${place}.${part}`)}
      />
    </ServerForm>
  );
}

type FieldRowsProps = Omit<KindFieldsFormProps, "action" | "saved"> & {
  errorOf: (place: number, part: string) => string | undefined;
};

type Row = { readonly id: string; readonly field: KindField };

const NEW: KindField = { key: "", label: "", type: "text", inverse: "", options: [], help: "" };

/** Rows that can be added, moved and taken out: what is sent is what stands there. */
function FieldRows({ fields, suggested, most, errorOf }: FieldRowsProps) {
  const t = worldsToolsMessages();
  const [rows, setRows] = useState<readonly Row[]>(() => fields.map(rowOf));
  const without = (id: string) => rows.filter((row) => row.id !== id);
  const moved = (place: number) => {
    const [before, row, ...after] = rows.slice(place - 1);
    if (before && row) setRows([...rows.slice(0, place - 1), row, before, ...after]);
  };
  return (
    <>
      {rows.length === 0 && <p className={styles.none}>{t("articlesOfThisKindHaveNo")}</p>}
      <ol className={styles.rows}>
        {rows.map(({ id, field }, place) => (
          <FieldRow
            key={id}
            field={field}
            place={place}
            error={(part) => errorOf(place, part)}
            onUp={place === 0 ? undefined : () => moved(place)}
            onRemove={() => setRows(without(id))}
          />
        ))}
      </ol>
      <div className={styles.more}>
        <Button
          icon={<Plus aria-hidden="true" />}
          disabled={rows.length >= most}
          onClick={() => setRows([...rows, rowOf(NEW)])}
        >
          {t("addAField")}
        </Button>
        {rows.length === 0 && suggested.length > 0 && (
          <Button variant="quiet" onClick={() => setRows(suggested.map(rowOf))}>
            {t("use")} {suggested.map(({ label }) => label.toLowerCase()).join(", ")}
          </Button>
        )}
      </div>
    </>
  );
}

function rowOf(field: KindField): Row {
  return { id: newId(), field };
}
