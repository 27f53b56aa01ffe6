"use client";

import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { Check, CircleCheck, RotateCcw } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { talkToolsMessages } from "@/lib/language/subjects/talk-tools";
import { type CommentView, discussionName, discussionPath, type FullDiscussion } from "@/lib/talk/discussion";
import { CommentForm } from "./comment-form";
import { CommentItem } from "./comment-item";
import { DiscussionSubject } from "./discussion-subject";
import styles from "./talk.module.css";
import type { TalkActions, TalkRights } from "./talk-rights";

type DiscussionCardProps = {
  worldSlug: string;
  discussion: FullDiscussion;
  rights: TalkRights;
  actions: TalkActions;
  /** It is the only one on its page, which is named for it. */
  alone?: boolean;
};

/** A discussion: what it is about, what was said, and the place to say more. */
export function DiscussionCard({ worldSlug, discussion, rights, actions, alone = false }: DiscussionCardProps) {
  const t = talkToolsMessages();
  const { id, said, resolved } = discussion;
  const item = { worldSlug, discussion: id, rights, actions };
  const answers = Map.groupBy(said, ({ replyTo }) => replyTo);
  const first = said.filter(({ replyTo }) => replyTo === null);
  return (
    <section className={styles.card} aria-labelledby={`d-${id}`} data-resolved={resolved ? "" : undefined}>
      <div className={styles.head}>
        <h2 id={`d-${id}`} className={styles.name}>
          {alone ? (
            t("theDiscussion")
          ) : (
            <RouteLink href={discussionPath(worldSlug, id)}>{discussionName(discussion)}</RouteLink>
          )}
        </h2>
        <Resolution discussion={discussion} rights={rights} resolve={actions.resolve} />
      </div>
      <DiscussionSubject worldSlug={worldSlug} discussion={discussion} />
      <ol className={styles.comments}>
        {first.map((comment) => (
          <li key={comment.id}>
            <CommentItem {...item} comment={comment} />
            <Answers answers={answers.get(comment.id) ?? []} item={item} />
          </li>
        ))}
      </ol>
      {rights.comments && (
        <CommentForm
          worldSlug={worldSlug}
          label={t("comment")}
          send={t("sendComment")}
          keep={`comment ${id}`}
          action={(...sent) => actions.comment(id, "", ...sent)}
        />
      )}
    </section>
  );
}

type AnswersProps = {
  answers: readonly CommentView[];
  item: { worldSlug: string; discussion: string; rights: TalkRights; actions: TalkActions };
};

function Answers({ answers, item: { worldSlug, discussion, rights, actions } }: AnswersProps) {
  const t = talkToolsMessages();
  if (answers.length === 0) return null;
  return (
    <ol className={styles.answers} aria-label={t("answers")}>
      {answers.map((answer) => (
        <li key={answer.id}>
          <CommentItem
            worldSlug={worldSlug}
            discussion={discussion}
            comment={answer}
            rights={rights}
            actions={actions}
          />
        </li>
      ))}
    </ol>
  );
}

type ResolutionProps = { discussion: FullDiscussion; rights: TalkRights; resolve: TalkActions["resolve"] };

/** Whether a discussion is settled, by whom, and the button for whoever may say so. */
function Resolution({ discussion: { id, resolved, startedBy }, rights, resolve }: ResolutionProps) {
  const t = talkToolsMessages();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const allowed = rights.comments && (rights.moderates || startedBy.id === rights.userId);
  async function turn(): Promise<void> {
    setBusy(true);
    setRefusal(await attempted(() => resolve(id, { resolved: resolved === null })));
    setBusy(false);
  }
  return (
    <div className={styles.resolution}>
      {resolved && (
        <>
          <Badge tone="success" icon={<CircleCheck aria-hidden="true" />}>
            {t("resolved")}
          </Badge>
          <span className={styles.who}>
            {t.rich("byNameDate", { name: resolved.by.name, date: () => <DateTime value={resolved.at} /> })}
          </span>
        </>
      )}
      {allowed && (
        <Button
          size="small"
          busy={busy}
          icon={resolved ? <RotateCcw aria-hidden="true" /> : <Check aria-hidden="true" />}
          onClick={() => void turn()}
        >
          {resolved ? t("reopen") : t("resolve")}
        </Button>
      )}
      <RefusalNotice title={resolved ? t("notReopened") : t("notResolved")} refusal={refusal} />
    </div>
  );
}
