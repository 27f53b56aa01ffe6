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
  const { id, said, resolved } = discussion;
  const item = { worldSlug, discussion: id, rights, actions };
  const answers = Map.groupBy(said, ({ replyTo }) => replyTo);
  const first = said.filter(({ replyTo }) => replyTo === null);
  return (
    <section className={styles.card} aria-labelledby={`d-${id}`} data-resolved={resolved ? "" : undefined}>
      <div className={styles.head}>
        <h2 id={`d-${id}`} className={styles.name}>
          {alone ? (
            "The discussion"
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
          label="Comment"
          send="Send comment"
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
  if (answers.length === 0) return null;
  return (
    <ol className={styles.answers} aria-label="Answers">
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
            Resolved
          </Badge>
          <span className={styles.who}>
            by {resolved.by.name}, <DateTime value={resolved.at} />
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
          {resolved ? "Reopen" : "Resolve"}
        </Button>
      )}
      <RefusalNotice title={resolved ? "Not reopened" : "Not resolved"} refusal={refusal} />
    </div>
  );
}
