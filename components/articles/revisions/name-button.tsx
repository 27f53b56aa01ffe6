"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { answered, type FormState } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Bookmark } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import { historyActsMessages } from "@/lib/language/subjects/history-acts";

type NameButtonProps = {
  revision: number;
  /** Its name now; null for one that has none. */
  name: string | null;
  /** Sets the name, or takes it away (null). Returns the refusal, or null. */
  setName: (name: string | null) => Promise<Refusal | null>;
  /** Whether it is a button of its page, rather than one of many in a list. */
  quiet?: boolean;
};

/** Gives a revision a name by which it is found again, changes the name or takes it away. */
export function NameButton({ quiet = false, ...props }: NameButtonProps) {
  const t = historyActsMessages();
  const { revision, name } = props;
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title={t("nameRevisionRevision", { revision })}
      description={t("aNameMakesThisVersionEasy")}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button
          size="small"
          variant={quiet ? "quiet" : "ghost"}
          icon={<Bookmark aria-hidden="true" />}
          aria-label={name === null ? t("nameRevision", { revision }) : t("renameRevision", { revision })}
        >
          {name === null ? t("name") : t("rename")}
        </Button>
      }
    >
      <NameForm {...props} onDone={() => setOpen(false)} />
    </Dialog>
  );
}

type NameFormProps = Omit<NameButtonProps, "quiet"> & { onDone: () => void };

function NameForm({ revision, name, setName, onDone }: NameFormProps) {
  const t = historyActsMessages();
  const say = useToast();
  const form = useServerForm(send, { onDone: announce });

  async function send(_: FormState<string>, typed: FormData): Promise<FormState<string>> {
    const next = typed.get("take-away") === null ? String(typed.get("name")).trim() : "";
    return answered(await setName(typed.get("take-away") === null ? next : null), next);
  }

  function announce(next: string) {
    const title =
      next === ""
        ? t("revisionRevisionNoLongerHasA", { revision })
        : t("revisionRevisionIsCalledNext", { revision, next });
    say({ title, tone: "success" });
    onDone();
  }

  return (
    <ServerForm
      form={form}
      refused={t("nameNotSaved")}
      actions={
        <>
          <SubmitButton>{t("saveName")}</SubmitButton>
          {name !== null && (
            <SubmitButton variant="ghost" name="take-away" value="yes">
              {t("removeName")}
            </SubmitButton>
          )}
        </>
      }
    >
      <TextField
        label={t("name")}
        name="name"
        hint={t("forExampleAsSubmittedToThe")}
        defaultValue={name ?? ""}
        maxLength={100}
      />
    </ServerForm>
  );
}
