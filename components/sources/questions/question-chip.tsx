"use client";

import { useState } from "react";
import { postHref, type ReaderPlace } from "@/components/sources/reader-href";
import { ForMarkers } from "@/components/sources/reader-rights";
import { Button } from "@/components/ui/button";
import { CircleCheck, CircleHelp } from "@/components/ui/icons";
import { Popover } from "@/components/ui/popover";
import { RouteLink } from "@/components/ui/route-link";
import { sourcesToolsMessages } from "@/lib/language/subjects/sources-tools";
import { QUESTION_STATE_LABELS, type QuestionView } from "@/lib/sources/questions/question";
import { MarkForm } from "./mark-form";
import styles from "./question-chip.module.css";
import { whyAnswered } from "./question-reasons";

type QuestionChipProps = {
  worldSlug: string;
  question: QuestionView;
  /** Where its thread is read. */
  place: Pick<ReaderPlace, "base" | "version">;
};

/** That a passage asks, whether that is answered, and behind the word where, and the way to say otherwise. */
export function QuestionChip({ worldSlug, question, place }: QuestionChipProps) {
  const t = sourcesToolsMessages();
  const [open, setOpen] = useState(false);
  const { state, author, text } = question;
  const answered = state === "answered";
  return (
    <Popover
      title={t("authorAsks", { author })}
      align="start"
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button
          variant="ghost"
          size="small"
          icon={answered ? <CircleCheck aria-hidden="true" /> : <CircleHelp aria-hidden="true" />}
          className={styles.chip}
        >
          {t("question")} {QUESTION_STATE_LABELS[state].name.toLowerCase()}
        </Button>
      }
    >
      <div className={styles.sheet}>
        <blockquote className={styles.words}>{text}</blockquote>
        <WhereAnswered question={question} place={place} />
        <ForMarkers>
          <MarkForm worldSlug={worldSlug} question={question} onDone={() => setOpen(false)} />
        </ForMarkers>
        <p className={styles.why}>
          <RouteLink href={`/w/${worldSlug}/questions`}>{t("allQuestionsOfThisWorld")}</RouteLink>
        </p>
      </div>
    </Popover>
  );
}

/** Where the question is answered or taken up, and how that is known. */
function WhereAnswered({ question, place }: Omit<QuestionChipProps, "worldSlug">) {
  const t = sourcesToolsMessages();
  const { answer, replies } = question;
  return (
    <>
      {answer && (
        <p>
          <RouteLink href={postHref(place, answer.post)}>{t("answeredInPostPost", { post: answer.post })}</RouteLink>
        </p>
      )}
      <p className={styles.why}>{whyAnswered(question)}</p>
      {replies.length > 0 && (
        <p className={styles.why}>
          {t("readersReplyIn")}{" "}
          {replies.map((post, index) => (
            <span key={post}>
              {index > 0 && ", "}
              <RouteLink href={postHref(place, post)}>{t("postPost", { post })}</RouteLink>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
