import type { ReactNode } from "react";
import { postHref } from "@/components/sources/reader-href";
import { Badge } from "@/components/ui/badge";
import { CircleCheck, CircleHelp, CircleOff } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import { QUESTION_STATE_LABELS, type QuestionState, type QuestionView } from "@/lib/sources/questions/question";
import { placePath, sourcePath } from "@/lib/sources/source";
import styles from "./question-list.module.css";
import { whyAnswered } from "./question-reasons";

type QuestionListProps = {
  worldSlug: string;
  questions: readonly QuestionView[];
  /** Whether the world has several threads: then each question names its own. */
  withSource: boolean;
  /** What can be done about a question, for those who may. */
  actions?: (question: QuestionView) => ReactNode;
};

/** Characters of an answer that are shown: enough to know it by, the rest stands in the thread. */
const SHOWN = 420;

const SIGNS: Readonly<
  Record<QuestionState, { readonly icon: ReactNode; readonly tone: "warning" | "success" | "plain" }>
> = {
  open: { icon: <CircleHelp aria-hidden="true" />, tone: "warning" },
  answered: { icon: <CircleCheck aria-hidden="true" />, tone: "success" },
  "not-a-question": { icon: <CircleOff aria-hidden="true" />, tone: "plain" },
};

/** What readers ask, and beside it what the author says to it. */
export function QuestionList({ worldSlug, questions, withSource, actions }: QuestionListProps) {
  const t = sourcesMessages();
  return (
    <ul className={styles.list} aria-label={t("questions")}>
      {questions.map((question) => (
        <li key={`${question.source.id} ${question.passage}`} className={styles.question}>
          <Asked worldSlug={worldSlug} question={question} withSource={withSource} />
          <div className={styles.answer}>
            <Answer worldSlug={worldSlug} question={question} />
            {actions?.(question)}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Questions stand in threads, where the page follows from the post. */
function passageHref(world: string, id: string, passage: string, post: number): string {
  return placePath({ world, id }, { passage, post, order: 0 });
}

type PartProps = { worldSlug: string; question: QuestionView };

function Asked({ worldSlug, question, withSource }: PartProps & { withSource: boolean }) {
  const t = sourcesMessages();
  const { source, passage, post, author, text, context } = question;
  const more = context.trim() !== text.trim();
  return (
    <div>
      <RouteLink href={passageHref(worldSlug, source.id, passage, post)} className={styles.words} dir="auto">
        {text}
      </RouteLink>
      <p className={styles.meta}>
        <span>{t("authorPostPost", { author, post })}</span>
        {withSource && <span>{source.title}</span>}
      </p>
      {more && (
        <details className={styles.context}>
          <summary>{t("theWholePassage")}</summary>
          <p dir="auto">{context}</p>
        </details>
      )}
    </div>
  );
}

function Answer({ worldSlug, question }: PartProps) {
  const t = sourcesMessages();
  const { source, state, answer, replies } = question;
  const place = { base: sourcePath(worldSlug, source.id) };
  const { icon, tone } = SIGNS[state];
  return (
    <>
      <p className={styles.state}>
        <Badge tone={tone} icon={icon}>
          {QUESTION_STATE_LABELS[state].name}
        </Badge>
        {answer && (
          <RouteLink
            href={
              answer.passage === null
                ? postHref(place, answer.post)
                : passageHref(worldSlug, source.id, answer.passage, answer.post)
            }
          >
            {t("inPostPost", { post: answer.post })}
          </RouteLink>
        )}
      </p>
      {answer && answer.text !== "" && (
        <blockquote className={styles.said} dir="auto">
          {answer.text.length > SHOWN ? `${answer.text.slice(0, SHOWN).replace(/\s+\S*$/, "")} …` : answer.text}
        </blockquote>
      )}
      <p className={styles.why}>
        {whyAnswered(question)}{" "}
        {replies.length > 0 && (
          <>
            {t("readersReplyIn")}{" "}
            {replies.map((reply, index) => (
              <span key={reply}>
                {index > 0 && ", "}
                <RouteLink href={postHref(place, reply)}>{t("postReply", { reply })}</RouteLink>
              </span>
            ))}
            .
          </>
        )}
      </p>
    </>
  );
}
