"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { PenLine, X } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { proposalsToolsMessages } from "@/lib/language/subjects/proposals-tools";

type PartToolsProps = {
  title: string;
  editHref: string;
  /** Takes the article out; absent where it is the only one. */
  drop?: () => Promise<Refusal | null>;
};

/** What its author may do about one article of a proposal. */
export function PartTools({ title, editHref, drop }: PartToolsProps) {
  const t = proposalsToolsMessages();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return (
    <>
      <LinkButton size="small" variant="ghost" href={editHref} icon={<PenLine aria-hidden="true" />}>
        {t("continueWriting")}
      </LinkButton>
      {drop && (
        <AlertDialog
          title={t("removeTitleFromTheProposal", { title })}
          description={t("whatYouWroteForItHere")}
          confirmLabel={t("removeIt")}
          danger
          onConfirm={async () => {
            const answer = await attempted(drop);
            setRefusal(answer);
            return answer === null;
          }}
          trigger={
            <Button size="small" variant="ghost" icon={<X aria-hidden="true" />}>
              {t("takeOut")}
            </Button>
          }
        >
          {refusal && <RefusalNotice title={t("notRemoved")} refusal={refusal} />}
        </AlertDialog>
      )}
    </>
  );
}
