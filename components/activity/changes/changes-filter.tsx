"use client";

import { useCallback } from "react";
import { searchOptions } from "@/components/api/search-options";
import { filterFields } from "@/components/shell/filter-fields";
import { FilterForm } from "@/components/shell/filter-form";
import styles from "@/components/shell/filter-form.module.css";
import { Checkbox } from "@/components/ui/checkbox";
import { Combobox } from "@/components/ui/combobox";
import { NativeSelect } from "@/components/ui/native-select";
import type { Option } from "@/components/ui/option";
import { CHANGE_KINDS, TOUCHED } from "@/lib/activity/changes/change";
import type { changeFilters } from "@/lib/activity/changes/input";
import { KIND_OPTIONS } from "@/lib/articles/revisions/kind-label";
import { isYes } from "@/lib/base/filter-input";
import type { AskedOf } from "@/lib/base/list-query";
import { optionsOf } from "@/lib/language/options";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import { said } from "@/lib/language/translator";
import { CHANGE_LABELS, TOUCHED_LABELS } from "./change-labels";

const ANY = said(worldsToolsMessages, { label: "any" }, { value: "" });
const KINDS = [ANY, ...optionsOf(CHANGE_KINDS, { label: (value) => CHANGE_LABELS[value].name })];
const TOUCHES = [ANY, ...optionsOf(TOUCHED, { label: (value) => TOUCHED_LABELS[value] })];
const ARTICLES = [ANY, ...KIND_OPTIONS];

type ChangesFilterProps = {
  worldSlug: string;
  asked: AskedOf<typeof changeFilters>;
  people: readonly { readonly id: string; readonly name: string }[];
  tags: readonly string[];
  /** The article that is chosen. */
  article: Option | null;
};

const field = (asked: ChangesFilterProps["asked"]) => filterFields<typeof changeFilters>(asked);

/** The filters of the list of changes. */
export function ChangesFilter(props: ChangesFilterProps) {
  const t = worldsToolsMessages();
  const { worldSlug, asked } = props;
  const named = field(asked);
  return (
    <FilterForm
      path={`/w/${worldSlug}/changes`}
      label={t("filterChanges")}
      asked={asked}
      folded={t("filterByPersonArticleOrKind")}
    >
      <ByAndAbout {...props} />
      <WhichKind {...props} />
      <div className={styles.ticks}>
        <Checkbox
          label={t("unreviewed")}
          hint={t("notApprovedByAnyoneYet")}
          name={named("unapproved").name}
          value="true"
          defaultChecked={isYes(asked.unapproved)}
        />
        <Checkbox
          label={t("largeRemovals")}
          hint={t("moreThanHalfOfAnArticles")}
          name={named("large").name}
          value="true"
          defaultChecked={isYes(asked.large)}
        />
      </div>
    </FilterForm>
  );
}

/** Whose changes, and of which article. */
function ByAndAbout({ worldSlug, asked, people, article }: ChangesFilterProps) {
  const t = worldsToolsMessages();
  const named = field(asked);
  const persons = people.map(({ id, name }) => ({ value: id, label: name }));
  const person = persons.find(({ value }) => value === asked.by);
  const loadArticles = useCallback(
    (query: string, signal: AbortSignal) => searchOptions(worldSlug, "articles", query, signal),
    [worldSlug],
  );
  return (
    <>
      <Combobox
        label={t("person")}
        name={named("by").name}
        options={persons}
        placeholder={t("everybody")}
        emptyText={t("noOneByThatNameHas")}
        {...(person ? { defaultValue: person } : {})}
      />
      <Combobox
        label={t("article")}
        name={named("article").name}
        load={loadArticles}
        placeholder={t("all")}
        emptyText={t("noArticleOfThatName")}
        {...(article ? { defaultValue: article } : {})}
      />
    </>
  );
}

/** What happened, to which kind of article. */
function WhichKind({ asked, tags }: ChangesFilterProps) {
  const t = worldsToolsMessages();
  const named = field(asked);
  return (
    <>
      <NativeSelect label={t("whatHappened")} {...named("kind")} options={KINDS} />
      <NativeSelect label={t("whatChanged")} {...named("touched")} options={TOUCHES} />
      <NativeSelect label={t("kindOfArticle")} {...named("articleKind")} options={ARTICLES} />
      <NativeSelect
        label={t("tag")}
        {...named("tag")}
        options={[ANY, ...tags.map((value) => ({ value, label: value }))]}
      />
    </>
  );
}
