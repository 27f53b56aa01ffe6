"use client";

import { errorAt, type FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { adminToolsMessages } from "@/lib/language/subjects/admin-tools";

type ReasonFormProps = {
  action: FormAction;
  /** The button: "Suspend this account". */
  verb: string;
  danger?: boolean;
  /** Who reads the reason. */
  hint: string;
  /** Said where it was refused: "Account not suspended". */
  refused: string;
};

/** An action on a whole account or world, and why. */
export function ReasonForm({ action, verb, danger = false, hint, refused }: ReasonFormProps) {
  const t = adminToolsMessages();
  const form = useServerForm(action, { afterwards: "cleared" });
  return (
    <ServerForm
      form={form}
      refused={refused}
      actions={<SubmitButton variant={danger ? "danger" : "primary"}>{verb}</SubmitButton>}
    >
      <TextArea
        label={t("reason")}
        name="reason"
        rows={2}
        hint={hint}
        defaultValue={form.values.reason}
        error={errorAt(form.state, "reason")}
      />
    </ServerForm>
  );
}
