"use client";

import { Bookmark } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import styles from "./undo-form.module.css";

type NameButtonProps = {
  revision: number;
  /** Its name now; null for one that has none. */
  name: string | null;
  /** Sets the name, or takes it away (null). Answers the refusal in words, or null. */
  setName: (name: string | null) => Promise<string | null>;
  /** Whether it is a button of its page, rather than one of many in a list. */
  quiet?: boolean;
};

/** Gives a revision a name by which it is found again, changes the name or takes it away. */
export function NameButton({ revision, name, setName, quiet = false }: NameButtonProps) {
  const say = useToast();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState(name ?? "");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  function show(next: boolean) {
    setOpen(next);
    setWords(name ?? "");
    setRefusal(null);
  }

  async function send(next: string | null) {
    setBusy(true);
    const refused = await setName(next);
    setBusy(false);
    setRefusal(refused);
    if (refused !== null) return;
    setOpen(false);
    const title = next === null ? `Revision ${revision} has no name now` : `Revision ${revision} is called “${next}”`;
    say({ title, tone: "success" });
  }

  return (
    <Dialog
      title={`Name revision ${revision}`}
      description="A name makes a state of the article easy to find again, in its history and when revisions are compared. The revision itself stays as it is."
      open={open}
      onOpenChange={show}
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
      footer={
        <>
          {name !== null && (
            <Button variant="ghost" aria-disabled={busy} onClick={() => void send(null)}>
              Take the name away
            </Button>
          )}
          <Button variant="primary" type="submit" form={`name-${revision}`} busy={busy}>
            Save the name
          </Button>
        </>
      }
    >
      <form
        id={`name-${revision}`}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void send(words.trim());
        }}
      >
        <TextField
          label="Name"
          hint="For example “As submitted to the contest”."
          value={words}
          onChange={(event) => setWords(event.target.value)}
          maxLength={100}
          required
        />
        {refusal && (
          <Callout tone="error" title="The name was not set" live>
            {refusal}
          </Callout>
        )}
      </form>
    </Dialog>
  );
}
