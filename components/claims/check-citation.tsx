"use client";

import { ClipboardCheck } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState } from "react";
import { citationPath } from "@/components/claims/citation-path";
import { callApi } from "@/components/editor/api-client";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { useToast } from "@/components/ui/toast";
import { VERDICT_WORDS, VERDICTS } from "@/lib/claims/verdict";
import { MAX_NOTE } from "@/lib/document/citation";
import styles from "./check-citation.module.css";

type CheckCitationProps = {
  worldSlug: string;
  claim: { readonly id: string; readonly text: string };
  citation: { readonly id: string; readonly quote: string };
  /** The whole passage, as it stands now; null where it is lost. */
  passage: string | null;
};

const OPTIONS = VERDICTS.map((value) => ({
  value,
  label: VERDICT_WORDS[value].name,
  hint: VERDICT_WORDS[value].means,
}));

/** A second person reads a citation's passage and says whether it holds. */
export function CheckCitation(props: CheckCitationProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  function close(): void {
    setOpen(false);
    button.current?.focus();
  }
  return (
    <div className={styles.check}>
      <Button
        ref={button}
        size="small"
        variant="ghost"
        icon={<ClipboardCheck aria-hidden="true" />}
        aria-expanded={open}
        aria-label={`Check: “${props.citation.quote}”`}
        onClick={() => setOpen(!open)}
      >
        Check
      </Button>
      {open && <CheckForm {...props} onClose={close} />}
    </div>
  );
}

function CheckForm({ worldSlug, claim, citation, passage, onClose }: CheckCitationProps & { onClose: () => void }) {
  const router = useRouter();
  const say = useToast();
  const [value, setValue] = useState("");
  const [note, setNote] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (value === "") return setProblem("Say first what you find.");
    setBusy(true);
    const body = { value, note, seen: { claim: claim.text, quote: citation.quote } };
    const answer = await callApi("POST", `${citationPath(worldSlug, claim.id, citation.id)}/verdict`, { body });
    setBusy(false);
    if (!answer.ok) return setProblem(answer.failure.detail);
    say({ title: "Your check is kept", tone: "success" });
    onClose();
    router.refresh();
  }
  return (
    <form
      className={styles.form}
      aria-label="Check this citation"
      onSubmit={send}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <Passage text={passage} quote={citation.quote} />
      <RadioGroup
        label="Does it bear the claim out, as it says?"
        options={OPTIONS}
        value={value}
        onChange={(next) => {
          setValue(next);
          setProblem(null);
        }}
      />
      <TextArea
        label="Note"
        optional
        rows={2}
        maxLength={MAX_NOTE}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {problem && (
        <Callout tone="error" title="Nothing was kept" live>
          {problem}
        </Callout>
      )}
      <div className={styles.acts}>
        <Button type="submit" size="small" variant="primary" busy={busy}>
          Keep this check
        </Button>
        <Button size="small" variant="ghost" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** The passage around the quoted words: without it nobody can tell. */
function Passage({ text, quote }: { text: string | null; quote: string }) {
  if (text === null) return <p className={styles.hint}>The passage is lost in the newest version of its source.</p>;
  const at = text.indexOf(quote);
  return (
    <p className={styles.passage} dir="auto">
      {at < 0 ? (
        text
      ) : (
        <>
          {text.slice(0, at)}
          <mark>{quote}</mark>
          {text.slice(at + quote.length)}
        </>
      )}
    </p>
  );
}
