"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { articleOptions } from "@/components/api/article-options";
import { refusalOfCall } from "@/components/api/refusal";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Button } from "@/components/ui/button";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import { RouteLink } from "@/components/ui/route-link";
import { useToast } from "@/components/ui/toast";
import { articlePath } from "@/lib/articles/article";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import { discussPassagePath } from "@/lib/talk/discuss-paths";
import type { SelectedWords } from "./selected-words";
import styles from "./send-dialog.module.css";
import { SendFields } from "./send-fields";
import type { Sent } from "./send-sentence";
import { type SendingWork, useSending } from "./use-sending";

type SendDialogProps = {
  worldSlug: string;
  source: { readonly id: string; readonly version: number };
  words: SelectedWords;
  /** What the reader writes is reviewed before it counts. */
  proposes: boolean;
  onClose: () => void;
};

/** Makes a sentence of an article out of words of a passage: what it asserts, how they bear on it, and where it goes. */
export function SendDialog({ worldSlug, source, words, proposes, onClose }: SendDialogProps) {
  const t = evidenceToolsMessages();
  const form = useRef<HTMLFormElement>(null);
  const work = useSending({ worldSlug, source, words, onSent: useSentNotice(worldSlug, onClose) });
  return (
    <Dialog
      title={t("citeInAnArticle")}
      description={t.rich("theSentenceBecomesAClaimThat", {
        link: (said) => <RouteLink href={discussPassagePath(worldSlug, words.passage)}>{said}</RouteLink>,
      })}
      size="large"
      open
      onOpenChange={(open) => !open && onClose()}
      initialFocus={() => form.current?.querySelector("textarea") ?? null}
      footer={
        <>
          <DialogClose>
            <Button variant="ghost">{t("cancel")}</Button>
          </DialogClose>
          <Button variant="primary" busy={work.busy} onClick={() => void work.send(proposes)}>
            {proposes ? t("propose") : t("save")}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        className={styles.form}
        aria-label={t("theSentence")}
        onSubmit={(event) => {
          event.preventDefault();
          void work.send(proposes);
        }}
      >
        <SendFields
          work={work}
          words={words}
          findArticles={(query, signal) => articleOptions(worldSlug, query, signal)}
        />
        <SendProblem work={work} proposes={proposes} />
      </form>
    </Dialog>
  );
}

/** Says where the sentence went, and leads there. */
function useSentNotice(worldSlug: string, onClose: () => void): (where: Sent) => void {
  const t = evidenceToolsMessages();
  const router = useRouter();
  const say = useToast();
  return (where) => {
    const href =
      where.kind === "saved"
        ? `${articlePath(worldSlug, where.slug)}#claim-${where.claim}`
        : `/w/${worldSlug}/proposals/${where.number}`;
    say({
      title:
        where.kind === "saved"
          ? t("theSentenceIsInTitle", { title: where.title })
          : t("proposedNumberNumber", { number: where.number }),
      tone: "success",
      action: { label: t("lookAtIt"), onSelect: () => router.push(href) },
    });
    onClose();
    router.refresh();
  };
}

/** Why it was not sent; whoever may not save can propose it instead. */
function SendProblem({ work: { problem, busy, send }, proposes }: { work: SendingWork; proposes: boolean }) {
  const t = evidenceToolsMessages();
  return (
    <RefusalNotice
      title={proposes ? t("notProposed") : t("notSaved")}
      refusal={problem && refusalOfCall(problem)}
      way={
        problem?.kind === "notAllowed" &&
        !proposes && (
          <Button size="small" busy={busy} onClick={() => void send(true)}>
            {t("proposeItInstead")}
          </Button>
        )
      }
    />
  );
}
