"use client";

import { Lock } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import { PROTECTION_LEVELS, PROTECTION_WORDS, type ProtectionLevel } from "@/lib/articles/protection";
import styles from "./protection.module.css";

type ProtectButtonProps = {
  level: ProtectionLevel;
  /** The levels that the reader may choose. */
  choices: readonly ProtectionLevel[];
  /** Answers the refusal in words, or null. */
  protect: (input: { level: ProtectionLevel; reason: string; until?: string }) => Promise<string | null>;
};

const HINTS: Readonly<Record<ProtectionLevel, string>> = {
  none: "Everybody who may write here.",
  editors: "Editors and owners.",
  owners: "Not even editors.",
};

/** Says who may write an article, why, and until when, in a dialog. */
export function ProtectButton({ level, choices, protect }: ProtectButtonProps) {
  const say = useToast();
  const [open, setOpen] = useState(false);
  const [wish, setWish] = useState({ level: level === "none" ? (choices[1] ?? level) : level, reason: "", until: "" });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  async function send(): Promise<void> {
    setBusy(true);
    const until = wish.until && wish.level !== "none" ? { until: `${wish.until}T23:59:59Z` } : {};
    const answer = await protect({ level: wish.level, reason: wish.reason, ...until });
    setBusy(false);
    setRefusal(answer);
    if (answer !== null) return;
    setOpen(false);
    setWish({ ...wish, reason: "", until: "" });
    say({ title: wish.level === "none" ? "The article is open again" : "The article is protected", tone: "success" });
  }
  return (
    <Dialog
      title="Who may write this article"
      description="The others can still propose changes. What is decided here stands in the log."
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="ghost" icon={<Lock aria-hidden="true" />}>
          {level === "none" ? "Protect this article" : "Change its protection"}
        </Button>
      }
      footer={
        <Button variant="primary" busy={busy} onClick={() => void send()}>
          {wish.level === "none" ? "Open it again" : "Protect it"}
        </Button>
      }
    >
      <div className={styles.form}>
        {refusal && (
          <Callout tone="error" title="Nothing was changed" live>
            {refusal}
          </Callout>
        )}
        <RadioGroup
          label="Who may write it"
          value={wish.level}
          onChange={(value) => setWish({ ...wish, level: value as ProtectionLevel })}
          options={PROTECTION_LEVELS.filter((each) => choices.includes(each)).map((value) => ({
            value,
            label: PROTECTION_WORDS[value].name,
            hint: HINTS[value],
          }))}
        />
        <TextField
          label="Why"
          hint="Shown on the article and in the log."
          maxLength={500}
          value={wish.reason}
          onChange={(event) => setWish({ ...wish, reason: event.target.value })}
        />
        {wish.level !== "none" && (
          <TextField
            label="Until the end of"
            hint="A day, in UTC. Without one it stays until somebody ends it."
            optional
            type="date"
            value={wish.until}
            onChange={(event) => setWish({ ...wish, until: event.target.value })}
          />
        )}
      </div>
    </Dialog>
  );
}
