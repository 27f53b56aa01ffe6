"use client";

import { clsx } from "clsx";
import { useEffect, useState } from "react";
import { loadPassages, type PassagesAnswer, type SourceAnswer } from "@/components/api/world-api";
import { IconButton } from "@/components/ui/icon-button";
import { ChevronLeft, ChevronRight } from "@/components/ui/icons";
import { More } from "@/components/ui/more";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import { TextField } from "@/components/ui/text-field";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import type { FoundPassage } from "./cited-passage";
import { placeOf } from "./cited-passage";
import styles from "./passage-list.module.css";
import { WordsOfPassage } from "./words-of-passage";

type PassageBrowseProps = { world: string; sources: readonly SourceAnswer[]; onPick: (found: FoundPassage) => void };

/** Passages per step where a source has no posts. */
const STEP = 40;

/** Leads from a source to its posts and their passages. */
export function PassageBrowse({ world, sources, onPick }: PassageBrowseProps) {
  const t = evidenceToolsMessages();
  const [chosen, setChosen] = useState(sources[0]?.id ?? "");
  const [post, setPost] = useState(1);
  const source = sources.find(({ id }) => id === chosen);
  if (!source) return null;
  return (
    <div className={styles.part}>
      <Select
        label={t("source")}
        options={sources.map(({ id, title, kind }) => ({ value: id, label: title, hint: kind }))}
        value={chosen}
        onChange={(id) => {
          setChosen(id);
          setPost(1);
        }}
      />
      {source.kind === "thread" && <PostStepper post={post} posts={source.posts} onChange={setPost} />}
      <Passages
        key={`${source.id} ${source.kind === "thread" ? post : ""}`}
        world={world}
        source={source}
        post={source.kind === "thread" ? post : undefined}
        onPick={onPick}
      />
    </div>
  );
}

function PostStepper({ post, posts, onChange }: { post: number; posts: number; onChange: (post: number) => void }) {
  const t = evidenceToolsMessages();
  const go = (to: number) => onChange(Math.max(1, Math.min(posts, Math.trunc(to) || 1)));
  return (
    <div className={styles.bar}>
      <IconButton
        label={t("previousPost")}
        icon={<ChevronLeft />}
        tooltip={false}
        disabled={post <= 1}
        onClick={() => go(post - 1)}
      />
      <TextField
        className={styles.post}
        label={t("postOfPosts", { posts })}
        type="number"
        min={1}
        max={posts}
        value={String(post)}
        onChange={(event) => go(event.target.valueAsNumber)}
      />
      <IconButton
        label={t("nextPost")}
        icon={<ChevronRight />}
        tooltip={false}
        disabled={post >= posts}
        onClick={() => go(post + 1)}
      />
    </div>
  );
}

type PassagesProps = {
  world: string;
  source: SourceAnswer;
  post: number | undefined;
  onPick: (found: FoundPassage) => void;
};

function Passages({ world, source, post, onPick }: PassagesProps) {
  const t = evidenceToolsMessages();
  const [page, setPage] = useState<PassagesAnswer | null>(null);
  const [failed, setFailed] = useState(false);
  const [cursor, setCursor] = useState<string>();
  useEffect(() => {
    const stop = new AbortController();
    const ask = async () => {
      const which = { ...(post === undefined ? { limit: STEP } : { post }), ...(cursor ? { cursor } : {}) };
      const answer = await loadPassages(world, source.id, which, stop.signal);
      if (stop.signal.aborted) return;
      setFailed(!answer.ok);
      if (answer.ok)
        setPage((before) => ({ ...answer.value, items: [...(before?.items ?? []), ...answer.value.items] }));
    };
    void ask();
    return () => stop.abort();
  }, [world, source.id, post, cursor]);
  if (failed) return <p className={styles.hint}>{t("theSourceCouldNotBeLoaded")}</p>;
  if (!page) return <Skeleton lines={5} label={t("loadingTheSource")} />;
  const { items, nextCursor } = page;
  return (
    <>
      <ul className={styles.list} aria-label={t("passages")}>
        {items.map((passage) => (
          <li key={passage.id}>
            <button type="button" className={styles.pick} onClick={() => onPick({ source, passage })}>
              <span className={styles.where}>{whereOf({ source, passage })}</span>
              <span className={clsx(styles.words, passage.kind === "quotation" && styles.quoted)} dir="auto">
                <WordsOfPassage text={passage.text} marks={passage.marks} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {nextCursor && (
        <More
          onMore={() => setCursor(nextCursor)}
          summary={t("lengthOfPassages", { length: items.length, passages: source.passages })}
        />
      )}
    </>
  );
}

function whereOf(found: FoundPassage): string {
  const t = evidenceToolsMessages();
  const { quotes, usedBy } = found.passage;
  const of = quotes
    ? `, quoting ${quotes.author}${quotes.post === null ? "" : t("postPost", { post: quotes.post })}`
    : "";
  return `${placeOf(found, false)}${of}${usedBy > 0 ? `, cited ${usedBy === 1 ? "once" : t("usedbyTimes", { usedBy })}` : ""}`;
}
