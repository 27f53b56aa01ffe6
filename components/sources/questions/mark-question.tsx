"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ListChecks } from "@/components/ui/icons";
import { Popover } from "@/components/ui/popover";
import { sourcesToolsMessages } from "@/lib/language/subjects/sources-tools";
import type { QuestionView } from "@/lib/sources/questions/question";
import { MarkForm } from "./mark-form";

/** The way to say how a question stands, behind a button. */
export function MarkQuestion({ worldSlug, question }: { worldSlug: string; question: QuestionView }) {
  const t = sourcesToolsMessages();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      title={t("authorAsksPostPost", { author: question.author, post: question.post })}
      align="start"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button
          size="small"
          variant="ghost"
          className="no-print"
          icon={<ListChecks aria-hidden="true" />}
          aria-label={t("markText", { text: question.text })}
        >
          {t("mark")}
        </Button>
      }
    >
      <MarkForm worldSlug={worldSlug} question={question} onDone={() => setOpen(false)} />
    </Popover>
  );
}
