"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { callApi } from "@/components/api/api-client";
import { failedCall } from "@/components/form/failed-call";
import { errorAt, type FormState, UNSENT } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { SmallFormFoot } from "@/components/form/small-form-foot";
import { useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { ClipboardCheck } from "@/components/ui/icons";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { useToast } from "@/components/ui/toast";
import { MAX_NOTE } from "@/lib/document/model/citation";
import { VERDICT_LABELS, VERDICTS } from "@/lib/evidence/claims/verdict";
import { optionsOf } from "@/lib/language/options";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import styles from "./check-citation.module.css";

type CheckCitationProps = {
  worldSlug: string;
  claim: { readonly id: string; readonly text: string };
  citation: { readonly id: string; readonly quote: string };
  /** The whole passage, as it stands now; null where it is lost. */
  passage: string | null;
};

const OPTIONS = optionsOf(VERDICTS, {
  label: (value) => VERDICT_LABELS[value].name,
  hint: (value) => VERDICT_LABELS[value].means,
});

/** A second person reads a citation's passage and says whether it holds. */
export function CheckCitation(props: CheckCitationProps) {
  const t = evidenceToolsMessages();
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
        aria-label={t("checkQuote", { quote: props.citation.quote })}
        onClick={() => setOpen(!open)}
      >
        {t("check")}
      </Button>
      {open && <CheckForm {...props} onClose={close} />}
    </div>
  );
}

function CheckForm({ worldSlug, claim, citation, passage, onClose }: CheckCitationProps & { onClose: () => void }) {
  const t = evidenceToolsMessages();
  const router = useRouter();
  const say = useToast();
  const form = useServerForm(send, { onDone: announce });

  async function send(_: FormState, typed: FormData): Promise<FormState> {
    const value = VERDICTS.find((each) => each === typed.get("verdict"));
    if (!value) return { ...UNSENT, errors: [{ path: "verdict", message: t("chooseAVerdictFirst") }] };
    const body = { value, note: String(typed.get("note")), seen: { claim: claim.text, quote: citation.quote } };
    const params = { world: worldSlug, id: claim.id, citation: citation.id };
    const answer = await callApi("post", "/worlds/{world}/claims/{id}/citations/{citation}/verdict", { params, body });
    return answer.ok ? { ...UNSENT, done: true } : failedCall(answer.failure);
  }

  function announce(): void {
    say({ title: t("checkSaved"), tone: "success" });
    onClose();
    router.refresh();
  }

  return (
    <ServerForm
      form={form}
      small
      refused={t("checkNotSaved")}
      label={t("checkThisCitation")}
      onEscape={onClose}
      className={styles.form}
      actions={<SmallFormFoot save={t("saveCheck")} onCancel={onClose} />}
    >
      <Passage text={passage} quote={citation.quote} />
      <RadioGroup
        label={t("doesThePassageDoWhatThe")}
        name="verdict"
        options={OPTIONS}
        error={errorAt(form.state, "verdict")}
      />
      <TextArea label={t("note")} name="note" optional rows={2} maxLength={MAX_NOTE} />
    </ServerForm>
  );
}

/** The passage around the quoted words: without it nobody can tell. */
function Passage({ text, quote }: { text: string | null; quote: string }) {
  const t = evidenceToolsMessages();
  if (text === null) return <p className={styles.hint}>{t("thePassageIsNotInThe")}</p>;
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
