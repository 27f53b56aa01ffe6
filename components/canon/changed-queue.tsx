"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useRef, useState, useTransition } from "react";
import { callApi } from "@/components/api/api-client";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { RouteLink } from "@/components/ui/route-link";
import { TextField } from "@/components/ui/text-field";
import { articlePath } from "@/lib/articles/article";
import type { ChangedClaim } from "@/lib/canon/read-changed-claims";
import { canonRulesToolsMessages } from "@/lib/language/subjects/canon-rules-tools";
import styles from "./changed-queue.module.css";

type ChangedQueueProps = { worldSlug: string; claims: readonly ChangedClaim[] };

type Answer = { readonly decided: number; readonly refused: readonly string[] };

/** Claims whose words changed since they were decided on, to be confirmed or lowered many at once, by pointer or by keyboard. */
export function ChangedQueue({ worldSlug, claims }: ChangedQueueProps) {
  const t = canonRulesToolsMessages();
  const router = useRouter();
  const list = useRef<HTMLUListElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState(t("stillTrue"));
  const [wrong, setWrong] = useState<string>();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [busy, start] = useTransition();
  const count = claims.filter(({ id }) => chosen.has(id)).length;

  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const chooseAll = () => setChosen(count === claims.length ? new Set() : new Set(claims.map(({ id }) => id)));
  const decide = (to: "canon" | "proposed") => {
    if (busy) return;
    if (count === 0) return setAnswer({ decided: 0, refused: [t("chooseFirst")] });
    // What is offered as the reason speaks for the claims, not against them.
    const missing = reason.trim() === "" || (to === "proposed" && reason === t("stillTrue"));
    setWrong(missing ? t("sayWhyForAll") : undefined);
    if (missing) return;
    start(async () => {
      const next = await decideOn(worldSlug, { to, reason, claims: claims.filter(({ id }) => chosen.has(id)) });
      setAnswer(next);
      if (next.decided === 0) return;
      setChosen(new Set());
      router.refresh();
    });
  };
  const boxes = () => [...(list.current?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])];
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = boxes().indexOf(document.activeElement as HTMLInputElement);
    const id = claims[at]?.id;
    const acts: Readonly<Record<string, () => void>> = {
      j: () => boxes()[Math.min(at + 1, claims.length - 1)]?.focus(),
      k: () => boxes()[Math.max(at - 1, 0)]?.focus(),
      x: () => id !== undefined && toggle(id),
      a: chooseAll,
      c: () => decide("canon"),
      l: () => decide("proposed"),
      o: () =>
        id !== undefined && list.current?.querySelector<HTMLAnchorElement>(`[data-look="${CSS.escape(id)}"]`)?.click(),
    };
    const act = acts[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <div className={styles.queue}>
      {answer && <Answered answer={answer} />}
      <p className={styles.keys}>{t("queueKeys")}</p>
      <ul ref={list} className={styles.list} aria-label={t("changedClaims")} onKeyDown={onKey}>
        {claims.map((claim) => (
          <ChangedItem
            key={claim.id}
            worldSlug={worldSlug}
            claim={claim}
            chosen={chosen.has(claim.id)}
            onToggle={() => toggle(claim.id)}
          />
        ))}
      </ul>
      <TextField
        label={t("whyForAll")}
        value={reason}
        error={wrong}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <QueueActs count={count} busy={busy} decide={decide} chooseAll={chooseAll} />
    </div>
  );
}

type QueueActsProps = {
  /** How many are chosen. */
  count: number;
  busy: boolean;
  decide: (to: "canon" | "proposed") => void;
  chooseAll: () => void;
};

function QueueActs({ count, busy, decide, chooseAll }: QueueActsProps) {
  const t = canonRulesToolsMessages();
  return (
    <div className={styles.acts}>
      <Button variant="primary" busy={busy} onClick={() => decide("canon")}>
        {t("confirmCount", { count })}
      </Button>
      <Button busy={busy} onClick={() => decide("proposed")}>
        {t("lowerCount", { count })}
      </Button>
      <Button onClick={chooseAll}>{t("chooseAll")}</Button>
    </div>
  );
}

function Answered({ answer: { decided, refused } }: { answer: Answer }) {
  const t = canonRulesToolsMessages();
  return (
    <>
      {decided > 0 && (
        <Callout live tone="success">
          {t("decidedCount", { count: decided })}
        </Callout>
      )}
      {refused.length > 0 && (
        <Callout live tone="error" title={t("notDecided")}>
          {refused.join(" ")}
        </Callout>
      )}
    </>
  );
}

type ChangedItemProps = { worldSlug: string; claim: ChangedClaim; chosen: boolean; onToggle: () => void };

function ChangedItem({ worldSlug, claim, chosen, onToggle }: ChangedItemProps) {
  const t = canonRulesToolsMessages();
  const { id, text, before, article, judged, head } = claim;
  const path = articlePath(worldSlug, article.slug);
  return (
    <li className={styles.item}>
      <input type="checkbox" aria-label={t("chooseClaim", { text })} checked={chosen} onChange={onToggle} />
      <div>
        <p className={styles.article}>
          <RouteLink href={`${path}#claim-${id}`}>{article.title}</RouteLink>
        </p>
        {before === null ? (
          <p className={styles.aside}>{t("addedSince")}</p>
        ) : (
          <p>
            <span className={styles.aside}>{t("judgedWords")}</span> <del>{before}</del>
          </p>
        )}
        <p>
          <span className={styles.aside}>{t("wordsOfNow")}</span> <ins>{text}</ins>
        </p>
        <a href={`${path}/compare?from=${judged}&to=${head}`} data-look={id}>
          {t("lookAtWhatChanged")}
        </a>
      </div>
    </li>
  );
}

type Decided = { readonly to: "canon" | "proposed"; readonly reason: string; readonly claims: readonly ChangedClaim[] };

async function decideOn(world: string, { to, reason, claims }: Decided): Promise<Answer> {
  const body = { to, reason, claims: claims.map(({ id, text }) => ({ id, text })) };
  const answer = await callApi("post", "/worlds/{world}/canon/changed", { params: { world }, body });
  if (!answer.ok) return { decided: 0, refused: [answer.failure.detail] };
  const { decisions } = answer.value;
  const refused = new Set(decisions.flatMap((each) => each.refused ?? []));
  return { decided: decisions.filter(({ decision }) => decision !== null).length, refused: [...refused] };
}
