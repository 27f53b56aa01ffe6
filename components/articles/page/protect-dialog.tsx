"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { answered, type FormState } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Dialog } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import { PROTECTION_LEVELS, type ProtectionLevel } from "@/lib/articles/article";
import { PROTECTION_LABELS } from "@/lib/articles/protection/protection";
import { articleDialogsMessages } from "@/lib/language/subjects/article-dialogs";
import { said } from "@/lib/language/translator";

type ProtectProps = {
  level: ProtectionLevel;
  /** The levels that the reader may choose. */
  choices: readonly ProtectionLevel[];
  /** Returns the refusal, or null. */
  protect: (input: { level: ProtectionLevel; reason: string; until?: string }) => Promise<Refusal | null>;
};

const HINTS: Readonly<Record<ProtectionLevel, string>> = said(articleDialogsMessages, {
  none: "everyoneWhoCanWriteHere",
  editors: "editorsAndOwners",
  owners: "notEvenEditors",
});

type ProtectDialogProps = ProtectProps & {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  finalFocus: () => HTMLElement | null;
};

/** Says who may write an article, why, and until when. */
export function ProtectDialog({ open, onOpenChange, finalFocus, ...props }: ProtectDialogProps) {
  const t = articleDialogsMessages();
  return (
    <Dialog
      title={t("whoCanEditThisArticle")}
      description={t("everyoneElseCanStillProposeChanges")}
      open={open}
      onOpenChange={onOpenChange}
      finalFocus={finalFocus}
    >
      <ProtectForm {...props} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

type ProtectFormProps = ProtectProps & { onDone: () => void };

function ProtectForm(props: ProtectFormProps) {
  const t = articleDialogsMessages();
  const { level, choices } = props;
  const [chosen, setChosen] = useState<ProtectionLevel>(level === "none" ? (choices[1] ?? level) : level);
  const form = useProtect(props);
  return (
    <ServerForm
      form={form}
      refused={t("nothingChanged")}
      actions={<SubmitButton>{chosen === "none" ? t("removeProtection") : t("protectIt")}</SubmitButton>}
    >
      <RadioGroup
        label={t("whoCanEditIt")}
        name="level"
        value={chosen}
        onChange={(value) => setChosen(value as ProtectionLevel)}
        options={PROTECTION_LEVELS.filter((each) => choices.includes(each)).map((value) => ({
          value,
          label: PROTECTION_LABELS[value].name,
          hint: HINTS[value],
        }))}
      />
      <TextField label={t("why")} name="reason" hint={t("shownOnTheArticleAndIn")} maxLength={500} />
      {chosen !== "none" && (
        <TextField label={t("untilTheEndOf")} name="until" hint={t("aDayInUtcLeftEmpty")} optional type="date" />
      )}
    </ServerForm>
  );
}

function useProtect({ level, protect, onDone }: ProtectFormProps) {
  const t = articleDialogsMessages();
  const say = useToast();

  async function send(_: FormState<ProtectionLevel>, typed: FormData): Promise<FormState<ProtectionLevel>> {
    const wanted = PROTECTION_LEVELS.find((each) => each === typed.get("level")) ?? level;
    const day = typed.get("until");
    const until = typeof day === "string" && day !== "" ? { until: `${day}T23:59:59Z` } : {};
    return answered(await protect({ level: wanted, reason: String(typed.get("reason")), ...until }), wanted);
  }

  function announce(level: ProtectionLevel) {
    say({ title: level === "none" ? t("articleNoLongerProtected") : t("articleProtected"), tone: "success" });
    onDone();
  }

  return useServerForm(send, { onDone: announce });
}
