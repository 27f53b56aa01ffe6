"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useRef, useState } from "react";
import { callApi } from "@/components/api/api-client";
import { type Refusal, refusalOfCall } from "@/components/api/refusal";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { endOf, movedTopic, nestedTopic, type ShownTopic, type Topics } from "@/lib/articles/structure/topics";
import { listsToolsMessages } from "@/lib/language/subjects/lists-tools";
import { type DraftTopic, TopicRow } from "./topic-row";
import styles from "./topics-editor.module.css";

type TopicsEditorProps = { worldSlug: string; saved: Topics; tags: readonly string[] };

/** The tree of topics as a list of rows that are moved and nested by buttons or, in a name, by Alt and the arrows. */
export function TopicsEditor({ worldSlug, saved, tags }: TopicsEditorProps) {
  const t = listsToolsMessages();
  const next = useRef(saved.topics.length);
  const [topics, setTopics] = useState<readonly DraftTopic[]>(() => saved.topics.map(draftOf));
  const { busy, refusal, save } = useSaving(worldSlug, saved.version);
  function add(): void {
    next.current += 1;
    setTopics([...topics, { key: next.current, title: "", depth: 0, tag: "", articles: "" }]);
  }
  return (
    <form
      className={styles.editor}
      aria-label={t("topics")}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save(topics);
      }}
    >
      <p className={styles.hint}>{t("inANameAltWithAn")}</p>
      <ol className={styles.rows}>
        {topics.map((topic, index) => (
          <TopicRow
            key={topic.key}
            topic={topic}
            place={index + 1}
            tags={tags}
            onChange={(changed) => setTopics(topics.map((each) => (each.key === topic.key ? changed : each)))}
            onMove={(by) => setTopics(movedTopic(topics, index, by))}
            onNest={(by) => setTopics(nestedTopic(topics, index, by))}
            onRemove={() => setTopics([...topics.slice(0, index), ...topics.slice(endOf(topics, index))])}
            onKeyDown={(event) => setTopics(afterKey(topics, index, event))}
          />
        ))}
      </ol>
      <RefusalNotice title={t("topicsNotSaved")} refusal={refusal} />
      <div className={styles.acts}>
        <Button onClick={add}>{t("addATopic")}</Button>
        <Button type="submit" variant="primary" busy={busy}>
          {t("saveTopics")}
        </Button>
      </div>
    </form>
  );
}

function draftOf({ title, depth, tag, articles }: ShownTopic, key: number): DraftTopic {
  return { key, title, depth, tag: tag ?? "", articles: articles.map((each) => each.title).join("\n") };
}

/** The topics after a key was pressed in the name of one. */
function afterKey(topics: readonly DraftTopic[], index: number, event: KeyboardEvent): readonly DraftTopic[] {
  const by = event.key === "ArrowUp" || event.key === "ArrowLeft" ? -1 : 1;
  const [isMove, isNesting] = [/^Arrow(Up|Down)$/.test(event.key), /^Arrow(Left|Right)$/.test(event.key)];
  if (!event.altKey || !(isMove || isNesting)) return topics;
  event.preventDefault();
  return isMove ? movedTopic(topics, index, by) : nestedTopic(topics, index, by);
}

function useSaving(world: string, version: string | null) {
  const t = listsToolsMessages();
  const router = useRouter();
  const say = useToast();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  async function save(drafts: readonly DraftTopic[]): Promise<void> {
    setBusy(true);
    const topics = drafts.map(({ title, depth, tag, articles }) => ({
      title,
      depth,
      tag: tag === "" ? null : tag,
      articles: articles.split("\n").filter((line) => line.trim() !== ""),
    }));
    const answer = await callApi("put", "/worlds/{world}/topics", { params: { world }, body: { version, topics } });
    setBusy(false);
    setRefusal(answer.ok ? null : refusalOfCall(answer.failure));
    if (!answer.ok) return;
    say({ title: t("topicsSaved"), tone: "success" });
    router.push(`/w/${world}/topics`);
    router.refresh();
  }
  return { busy, refusal, save };
}
