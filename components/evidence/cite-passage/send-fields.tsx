"use client";

import { useMemo } from "react";
import { PassageWordPicker } from "@/components/evidence/passages/passage-word-picker";
import { STANCE_OPTIONS, stanceOf } from "@/components/evidence/passages/stances";
import { splitPassage, stretchOf } from "@/components/evidence/passages/words";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { LoadOptions } from "@/components/ui/use-options";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import { KIND_OPTIONS } from "@/lib/articles/revisions/kind-label";
import { MAX_SENTENCE } from "@/lib/document/claims/with-sentence";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import type { SelectedWords } from "./selected-words";
import styles from "./send-dialog.module.css";
import { sentencePlaces } from "./sentence-places";
import type { SendingWork } from "./use-sending";

type SendFieldsProps = { work: SendingWork; words: SelectedWords; findArticles: LoadOptions };

const KINDS = KIND_OPTIONS;

/** The fields of a sentence: the words that carry it, what it says, how they bear on it, and where it goes. */
export function SendFields({ work, words, findArticles }: SendFieldsProps) {
  const t = evidenceToolsMessages();
  const issue = (path: string) => work.issues.find((each) => each.path === path)?.message;
  return (
    <>
      <ChosenWords work={work} words={words} error={issue("words")} />
      <TextArea
        label={t("theSentence")}
        name="text"
        hint={t("inYourOwnWordsAsIt")}
        error={issue("text")}
        rows={3}
        prose
        maxLength={MAX_SENTENCE}
        value={work.fields.text}
        onChange={(event) => work.change({ text: event.target.value })}
      />
      <RadioGroup
        label={t("howThePassageRelatesToIt")}
        name="stance"
        options={STANCE_OPTIONS}
        value={work.fields.stance}
        onChange={(value) => work.change({ stance: stanceOf(value) })}
      />
      <Where work={work} findArticles={findArticles} error={issue("article")} />
      <TextField
        label={t("summaryOfThisEdit")}
        name="summary"
        optional
        maxLength={500}
        value={work.fields.summary}
        onChange={(event) => work.change({ summary: event.target.value })}
      />
    </>
  );
}

function ChosenWords({ work, words, error }: { work: SendingWork; words: SelectedWords; error: string | undefined }) {
  const t = evidenceToolsMessages();
  const parts = useMemo(() => splitPassage(words.text), [words.text]);
  const stretch = stretchOf(parts, work.fields.range);
  const quote = stretch ? words.text.slice(stretch.start, stretch.end).replace(/\s+/g, " ") : "";
  return (
    <div className={styles.words}>
      <p className={styles.label}>{t("theWordsItRestsOn")}</p>
      <PassageWordPicker text={words.text} range={work.fields.range} onChange={(range) => work.change({ range })} />
      <div className={styles.beneath}>
        <p className={styles.hint} role={error ? "alert" : undefined}>
          {error ?? t("dragOverTheWordsOrClick")}
        </p>
        {work.fields.text.trim() === "" && (
          <Button size="small" variant="ghost" onClick={() => work.change({ text: quote })}>
            {t("startWithTheseWords")}
          </Button>
        )}
      </div>
    </div>
  );
}

type WhereProps = { work: SendingWork; findArticles: LoadOptions; error: string | undefined };

function Where({ work, findArticles, error }: WhereProps) {
  const t = evidenceToolsMessages();
  const { target, choose, fields } = work;
  const places = useMemo(() => (target.kind === "article" ? sentencePlaces(target.article.doc) : []), [target]);
  const place = places.find(({ value }) => value === work.fields.place.value) ?? places[0] ?? null;
  return (
    <div className={styles.where}>
      <Combobox
        label={t("article")}
        name="article"
        load={findArticles}
        value={fields.chosen}
        onChange={choose}
        placeholder={t("searchByTitle")}
        emptyText={t("noArticleByThatNameType")}
        error={error ?? (target.kind === "failed" ? t("theArticleCouldNotBeLoaded") : undefined)}
      />
      {target.kind === "article" && (
        <Combobox
          label={t("place")}
          name="place"
          options={places}
          value={place}
          onChange={(option) => option && work.change({ place: option })}
          emptyText={t("noSectionOrParagraphStartsWith")}
        />
      )}
      {target.kind === "new" && (
        <Select
          label={t("kindOfTheNewArticle")}
          name="kind"
          options={KINDS}
          value={work.fields.kind}
          onChange={(value) => work.change({ kind: ARTICLE_KINDS.find((kind) => kind === value) ?? "event" })}
        />
      )}
    </div>
  );
}
