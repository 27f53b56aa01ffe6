"use client";

import { roleOptions } from "@/components/auth/role-labels";
import styles from "@/components/form/form.module.css";
import { errorAt, type FormAction } from "@/components/form/form-state";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { ROLES } from "@/lib/auth/policy";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";

/** Invites somebody whose e-mail address one knows; `action` answers what came of it. */
export function AddMemberForm({ action }: { action: FormAction<string> }) {
  const t = worldsToolsMessages();
  const form = useServerForm(action, { afterwards: "cleared" });
  const { state, values } = form;
  return (
    <ServerForm
      form={form}
      small
      refused={t("invitationNotSent")}
      actions={
        <>
          <SubmitButton variant="quiet">{t("invite")}</SubmitButton>
          <Saved state={state}>{state.done}</Saved>
        </>
      }
    >
      <div className={styles.line}>
        <TextField
          label={t("eMail")}
          name="email"
          type="email"
          autoComplete="off"
          className={styles.grow}
          defaultValue={values.email}
          error={errorAt(state, "email")}
        />
        <Select
          label={t("role")}
          name="role"
          options={roleOptions(ROLES)}
          defaultValue={values.role ?? "contributor"}
          error={errorAt(state, "role")}
        />
      </div>
    </ServerForm>
  );
}
