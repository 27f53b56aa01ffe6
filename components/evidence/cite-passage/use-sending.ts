"use client";

import { useEffect, useMemo, useState } from "react";
import type { ApiFailure } from "@/components/api/api-client";
import { type ArticleAnswer, loadArticle } from "@/components/api/world-api";
import { allWords, splitPassage, stretchOf, type WordRange, wordsIn } from "@/components/evidence/passages/words";
import type { Option } from "@/components/ui/option";
import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import type { Issue } from "@/lib/base/failure";
import { newId } from "@/lib/base/ids";
import { MAX_QUOTE, type Stance } from "@/lib/document/model/citation";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import { forgetSentence, keepSentence, keptSentence } from "./kept-sentence";
import type { SelectedWords } from "./selected-words";
import { proposeSentence, type Sending, type Sent, sendSentence } from "./send-sentence";
import { AT_END } from "./sentence-places";

type Given = {
  readonly worldSlug: string;
  readonly source: { readonly id: string; readonly version: number };
  readonly words: SelectedWords;
  readonly onSent: (sent: Sent) => void;
};

/** The article that is chosen: one that is there, loaded; or one that begins with the sentence. */
export type Target =
  | { readonly kind: "none" | "loading" | "failed" }
  | { readonly kind: "article"; readonly article: ArticleAnswer }
  | { readonly kind: "new"; readonly title: string };

/** What is wrong with a field, or with the whole. */
export type Trouble = Pick<ApiFailure, "kind" | "detail">;

/** What is chosen and typed for a sentence. */
export type SentenceFields = {
  readonly range: WordRange;
  readonly text: string;
  readonly summary: string;
  readonly stance: Stance;
  /** Of an article that begins with the sentence. */
  readonly kind: ArticleKind;
  readonly place: Option;
  readonly chosen: Option | null;
};

/** A sentence that is being made, as its form uses it. */
export type SendingWork = {
  readonly fields: SentenceFields;
  readonly change: (part: Partial<SentenceFields>) => void;
  readonly choose: (article: Option | null) => void;
  readonly target: Target;
  readonly busy: boolean;
  readonly problem: Trouble | null;
  readonly issues: readonly Issue[];
  readonly send: (propose: boolean) => Promise<void>;
};

/** Everything that is chosen and typed for a sentence, and sending it. Nothing is lost by a failure. */
export function useSending({ worldSlug, source, words, onSent }: Given): SendingWork {
  const [fields, setFields] = useState(() => firstFields(words));
  const [target, reload] = useTarget(worldSlug, fields.chosen);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Trouble | null>(null);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const { summary, stance } = fields;
  const text = fields.text.trim();
  const key = useKeyOf(fields);
  const change = (part: Partial<SentenceFields>) => setFields((before) => ({ ...before, ...part }));
  const { passage } = words;
  useEffect(() => keepSentence({ passage, text: fields.text, summary }), [passage, fields.text, summary]);

  async function send(propose: boolean): Promise<void> {
    const stretch = stretchOf(splitPassage(words.text), fields.range);
    const missing = missingOf(text, target, stretch);
    setIssues(missing);
    setProblem(null);
    const into = intoOf(target, fields.place, fields.kind);
    if (missing.length > 0 || !stretch || !into) return;
    const cited = { ...words, ...stretch };
    const whole: Sending = { world: worldSlug, source, words: cited, key, into, text, stance, summary: summary.trim() };
    setBusy(true);
    const answer = await (propose ? proposeSentence(whole) : sendSentence(whole));
    setBusy(false);
    if (!answer.ok) {
      setProblem(answer.failure);
      // Somebody changed the article: its places are shown as they are now, what is typed stays.
      if (answer.failure.kind === "conflict" || answer.failure.kind === "invalid") reload();
      return;
    }
    forgetSentence();
    onSent(answer.value);
  }

  function choose(chosen: Option | null): void {
    change({ chosen, place: AT_END });
    setIssues([]);
  }

  return { fields, change, choose, target, busy, problem, issues, send };
}

/** The fields as they are at first: the words that were selected, and what was typed for them before. */
function firstFields({ passage, text, start, end }: SelectedWords): SentenceFields {
  const parts = splitPassage(text);
  const kept = keptSentence(passage);
  return {
    range: wordsIn(parts, start, end) ?? allWords(parts),
    text: kept?.text ?? "",
    summary: kept?.summary ?? "",
    stance: "supports",
    kind: "event",
    place: AT_END,
    chosen: null,
  };
}

/** The idempotency key: another one for another sentence. */
function useKeyOf({ text, summary, stance, range, chosen, place, kind }: SentenceFields): string {
  const said = JSON.stringify([text.trim(), summary.trim(), stance, range, chosen?.value, place.value, kind]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sentence is another write
  return useMemo(() => newId(), [said]);
}

function intoOf(target: Target, place: Option, kind: ArticleKind): Sending["into"] | null {
  if (target.kind === "article") return { article: target.article, after: place.value };
  return target.kind === "new" ? { title: target.title, kind } : null;
}

/** What is still missing, by field. */
function missingOf(text: string, target: Target, stretch: { start: number; end: number } | null): Issue[] {
  const t = evidenceToolsMessages();
  const tooLong = stretch !== null && stretch.end - stretch.start > MAX_QUOTE;
  return [
    ...(stretch === null ? [{ path: "words", message: t("chooseTheWordsTheSentenceRests") }] : []),
    ...(tooLong ? [{ path: "words", message: t("chooseFewerWordsAQuotationCan", { mAXQUOTE: MAX_QUOTE }) }] : []),
    ...(text === "" ? [{ path: "text", message: t("writeTheSentence") }] : []),
    ...(/\n/.test(text) ? [{ path: "text", message: t("writeItOnOneLineA") }] : []),
    ...(target.kind === "none" || target.kind === "failed" ? [{ path: "article", message: t("chooseAnArticle") }] : []),
    ...(target.kind === "loading" ? [{ path: "article", message: t("theArticleIsStillLoadingTry") }] : []),
  ];
}

/** The chosen article with its text, which says where a sentence can go; and reading it again. */
function useTarget(worldSlug: string, chosen: Option | null): readonly [Target, () => void] {
  const [loaded, setLoaded] = useState<{ slug: string; target: Target } | null>(null);
  const [round, setRound] = useState(0);
  const slug = chosen?.value;
  const title = chosen?.label ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round reads the same article again
  useEffect(() => {
    if (slug === undefined) return;
    let current = true;
    void loadArticle(worldSlug, slug).then((answer) => {
      if (!current) return;
      if (answer.ok) setLoaded({ slug, target: { kind: "article", article: answer.value } });
      else if (answer.failure.kind === "notFound") setLoaded({ slug, target: { kind: "new", title } });
      else setLoaded({ slug, target: { kind: "failed" } });
    });
    return () => {
      current = false;
    };
  }, [worldSlug, slug, title, round]);
  const reload = () => setRound((before) => before + 1);
  if (slug === undefined) return [{ kind: "none" }, reload];
  return [loaded?.slug === slug ? loaded.target : { kind: "loading" }, reload];
}
