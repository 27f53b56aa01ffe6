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
import { editorMessages } from "@/lib/language/subjects/editor";
import { said } from "@/lib/language/translator";
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
  said(editorMessages, { label: "sendItForReviewNow" }, { value: "now" }),
  said(editorMessages, { label: "keepItAsMyDraft", hint: "soThatYouCanAddOther" }, { value: "later" }),
];

/** What is typed and chosen for a proposal; `into` is NEW or the number of one that has begun. */
type ProposalForm = { into: string; title: string; note: string; when: string; name: string };

/** Asks what a change is called before it is proposed, and whether it belongs to a proposal that one has begun. */
export function ProposeDialog({ place, proposing, suggested }: ProposeDialogProps) {
  const t = editorMessages();
  const { open, visitor } = place.proposing;
  const [typed, setTyped] = useState<Partial<ProposalForm>>({});
  const form: ProposalForm = { into: NEW, title: suggested, note: "", when: "now", name: "", ...typed };
  const change = (part: Partial<ProposalForm>) => setTyped({ ...typed, ...part });
  const fresh = form.into === NEW;
  const send = () => {
    const { title, note, name } = form;
    void proposing.propose({ title, note, name, submit: form.when === "now", into: fresh ? null : Number(form.into) });
  };
  return (
    <Dialog
      title={t("proposeThisChange")}
      description={t("theArticleStaysAsItIs")}
      open={proposing.asking}
      onOpenChange={(next) => !next && proposing.putOff()}
      footer={<DialogFoot proposing={proposing} word={fresh ? t("propose2") : t("addToTheProposal")} onSend={send} />}
    >
      <div className={styles.form}>
        {open.length > 0 && (
          <Select
            label={t("addTo")}
            options={[
              { value: NEW, label: t("aNewProposal") },
              ...open.map(({ number, title }) => ({ value: String(number), label: `${number}. ${title}` })),
            ]}
            value={form.into}
            onChange={(into) => change({ into })}
          />
        )}
        {fresh && <NewProposalFields form={form} change={change} visitor={visitor} />}
        <RefusalNotice title={t("notProposed")} refusal={proposing.failure && refusalOfCall(proposing.failure)} />
      </div>
    </Dialog>
  );
}

function DialogFoot({ proposing, word, onSend }: { proposing: ProposingWork; word: string; onSend: () => void }) {
  const t = editorMessages();
  return (
    <>
      <Button variant="ghost" onClick={proposing.putOff}>
        {t("backToMyText")}
      </Button>
      <Button variant="primary" busy={proposing.busy} onClick={onSend}>
        {word}
      </Button>
    </>
  );
}

type NewProposalFieldsProps = {
  form: ProposalForm;
  change: (part: Partial<ProposalForm>) => void;
  visitor: boolean;
};

function NewProposalFields({ form, change, visitor }: NewProposalFieldsProps) {
  const t = editorMessages();
  return (
    <>
      <TextField
        label={t("titleWhatWillChange")}
        maxLength={200}
        value={form.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextArea
        label={t("why")}
        optional
        rows={3}
        maxLength={2000}
        value={form.note}
        onChange={(event) => change({ note: event.target.value })}
      />
      {visitor ? (
        <TextField
          label={t("yourName")}
          hint={t("youAreNotSignedInThis")}
          maxLength={60}
          value={form.name}
          onChange={(event) => change({ name: event.target.value })}
        />
      ) : (
        <RadioGroup label={t("then")} options={WHEN} value={form.when} onChange={(when) => change({ when })} />
      )}
    </>
  );
}
