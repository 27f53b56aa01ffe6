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
  const { revision, name } = props;
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      title={`Name revision ${revision}`}
      description="A name makes this version easy to find again, in the history and when comparing revisions. The revision itself does not change."
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button
          size="small"
          variant={quiet ? "quiet" : "ghost"}
          icon={<Bookmark aria-hidden="true" />}
          aria-label={`${name === null ? "Name" : "Rename"} revision ${revision}`}
        >
          {name === null ? "Name" : "Rename"}
        </Button>
      }
    >
      <NameForm {...props} onDone={() => setOpen(false)} />
    </Dialog>
  );
}

type NameFormProps = Omit<NameButtonProps, "quiet"> & { onDone: () => void };

function NameForm({ revision, name, setName, onDone }: NameFormProps) {
  const say = useToast();
  const form = useServerForm(send, { onDone: announce });

  async function send(_: FormState<string>, typed: FormData): Promise<FormState<string>> {
    const next = typed.get("take-away") === null ? String(typed.get("name")).trim() : "";
    return answered(await setName(typed.get("take-away") === null ? next : null), next);
  }

  function announce(next: string) {
    const title =
      next === "" ? `Revision ${revision} no longer has a name` : `Revision ${revision} is called “${next}”`;
    say({ title, tone: "success" });
    onDone();
  }

  return (
    <ServerForm
      form={form}
      refused="Name not saved"
      actions={
        <>
          <SubmitButton>Save name</SubmitButton>
          {name !== null && (
            <SubmitButton variant="ghost" name="take-away" value="yes">
              Remove name
            </SubmitButton>
          )}
        </>
      }
    >
      <TextField
        label="Name"
        name="name"
        hint="For example “As submitted to the contest”."
        defaultValue={name ?? ""}
        maxLength={100}
      />
    </ServerForm>
  );
}
