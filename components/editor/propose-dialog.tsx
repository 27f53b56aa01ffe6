"use client";

import { useState } from "react";
import { refusalOfCall } from "@/components/api/refusal";
import type { WorkPlace } from "@/components/editor/saving/open-work";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import styles from "./propose-dialog.module.css";
import type { ProposingWork } from "./use-proposing";

type ProposeDialogProps = {
  place: WorkPlace;
  proposing: ProposingWork;
  /** What the proposal is called unless something better is typed. */
  suggested: string;
};

const NEW = "new";
const WHEN = [
  { value: "now", label: "Send it to review now" },
  {
    value: "later",
    label: "Keep it as my draft",
    hint: "To change other articles in it, or to request a canon status.",
  },
];

/** Asks what a change is called before it is proposed, and whether it belongs to a proposal that one has begun. */
export function ProposeDialog({ place, proposing, suggested }: ProposeDialogProps) {
  const { open, visitor } = place.proposing;
  const [into, setInto] = useState(NEW);
  const [title, setTitle] = useState<string | null>(null);
  const [note, setNote] = useState("");
  const [when, setWhen] = useState("now");
  const [name, setName] = useState("");
  const fresh = into === NEW;
  const send = () =>
    void proposing.propose({
      title: title ?? suggested,
      note,
      name,
      submit: when === "now",
      into: fresh ? null : Number(into),
    });
  return (
    <Dialog
      title="Propose this change"
      description="The article stays as it is until somebody has reviewed it."
      open={proposing.asking}
      onOpenChange={(next) => !next && proposing.putOff()}
      footer={
        <>
          <Button variant="ghost" onClick={proposing.putOff}>
            Back to my text
          </Button>
          <Button variant="primary" busy={proposing.busy} onClick={send}>
            {fresh ? "Propose" : "Add to the proposal"}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {open.length > 0 && (
          <Select
            label="Where it belongs"
            options={[
              { value: NEW, label: "A new proposal" },
              ...open.map(({ number, title: each }) => ({ value: String(number), label: `${number}. ${each}` })),
            ]}
            value={into}
            onChange={setInto}
          />
        )}
        {fresh && (
          <>
            <TextField
              label="What will be different"
              maxLength={200}
              value={title ?? suggested}
              onChange={(event) => setTitle(event.target.value)}
            />
            <TextArea
              label="Why"
              optional
              rows={3}
              maxLength={2000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
            {visitor ? (
              <TextField
                label="Your name"
                hint="You are not signed in: this is how you are credited."
                maxLength={60}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            ) : (
              <RadioGroup label="Then" options={WHEN} value={when} onChange={setWhen} />
            )}
          </>
        )}
        <RefusalNotice title="Not proposed" refusal={proposing.failure && refusalOfCall(proposing.failure)} />
      </div>
    </Dialog>
  );
}
