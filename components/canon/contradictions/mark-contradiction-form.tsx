"use client";

import { useState } from "react";
import { errorAt, type FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { useToast } from "@/components/ui/toast";
import { contradictionsToolsMessages } from "@/lib/language/subjects/contradictions-tools";
import styles from "./contradictions.module.css";

type MarkContradictionFormProps = {
  action: FormAction;
  /** Whether it is marked as intended now, so that it can be opened again. */
  intended: boolean;
};

/** Says that a contradiction is intended and why, or that it is open after all; folded away until it is wanted. */
export function MarkContradictionForm({ action, intended }: MarkContradictionFormProps) {
  const t = contradictionsToolsMessages();
  const say = useToast();
  const title = intended ? t("openedAgain") : t("markedAsIntended");
  const [open, setOpen] = useState(false);
  const onDone = () => {
    setOpen(false);
    say({ title });
  };
  const form = useServerForm(action, { afterwards: "cleared", onDone });
  const { state, values } = form;
  const act = intended ? t("openAgain") : t("markAsIntended");
  return (
    <details className={styles.act} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{act}</summary>
      <ServerForm form={form} label={act} refused={t("notMarked")} small actions={<SubmitButton>{act}</SubmitButton>}>
        <TextArea
          label={intended ? t("whyItIsOpen") : t("whyItIsIntended")}
          hint={intended ? undefined : t("soThatNobodyMendsIt")}
          optional={intended}
          name="reason"
          rows={2}
          defaultValue={values.reason ?? ""}
          error={errorAt(state, "reason")}
        />
      </ServerForm>
    </details>
  );
}
