"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { numberLabel } from "@/lib/language/numbers";
import { adminToolsMessages } from "@/lib/language/subjects/admin-tools";
import { QUOTA_LABELS, QUOTA_NAMES, QUOTAS, type Quotas } from "@/lib/quotas/quota";
import styles from "./administration.module.css";

/** What an account or a world may have. */
export function QuotasForm({ action, quotas }: { action: FormAction; quotas: Quotas }) {
  const t = adminToolsMessages();
  const form = useServerForm(action);
  const { state, values } = form;
  return (
    <ServerForm
      form={form}
      refused={t("quotasNotSaved")}
      actions={
        <>
          <SubmitButton>{t("saveQuotas")}</SubmitButton>
          <Saved state={state}>{t("quotasSaved")}</Saved>
        </>
      }
    >
      <div className={styles.quotas}>
        {QUOTA_NAMES.map((name) => (
          <TextField
            key={name}
            label={QUOTA_LABELS[name].label}
            hint={t("hintDefault", { hint: QUOTA_LABELS[name].hint, value: numberLabel(QUOTAS[name]) })}
            name={name}
            inputMode="numeric"
            autoComplete="off"
            defaultValue={values[name] ?? String(quotas[name])}
            error={errorAt(state, name)}
          />
        ))}
      </div>
    </ServerForm>
  );
}
