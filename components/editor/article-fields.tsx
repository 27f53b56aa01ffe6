"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Fields } from "@/components/api/content";
import { ChevronDown } from "@/components/ui/icons";
import { Select } from "@/components/ui/select";
import { TagInput } from "@/components/ui/tag-input";
import { TextArea } from "@/components/ui/text-area";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import { KIND_OPTIONS, kindLabel } from "@/lib/articles/revisions/kind-label";
import { editorMessages } from "@/lib/language/subjects/editor";
import styles from "./article-fields.module.css";

type ArticleFieldsProps = {
  fields: Fields;
  titleError: string | undefined;
  /** Tags in use in this world, offered while typing. */
  tagsInUse: readonly string[];
  disabled: boolean;
  onChange: (part: Partial<Fields>) => void;
  /** Enter in the title goes on to the text. */
  onEnter: () => void;
};

const KINDS = KIND_OPTIONS.map(({ value }) => ({
  value,
  get label() {
    const label = kindLabel(value);
    return label.charAt(0).toUpperCase() + label.slice(1);
  },
}));

/** What the article is called, and folded beside it how it is classified: the head of the sheet. */
export function ArticleFields({ fields, titleError, tagsInUse, disabled, onChange, onEnter }: ArticleFieldsProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (titleError !== undefined) box.current?.querySelector("textarea")?.focus();
  }, [titleError]);
  const untitled = useRef(fields.title === "" && !disabled);
  useEffect(() => {
    if (untitled.current) box.current?.querySelector("textarea")?.focus();
  }, []);
  return (
    <div className={styles.fields} ref={box}>
      <TitleField
        title={fields.title}
        error={titleError}
        disabled={disabled}
        onChange={(title) => onChange({ title })}
        onEnter={onEnter}
      />
      <FoldedDetails fields={fields} tagsInUse={tagsInUse} disabled={disabled} onChange={onChange} />
    </div>
  );
}

type TitleFieldProps = {
  title: string;
  error: string | undefined;
  disabled: boolean;
  onChange: (title: string) => void;
  onEnter: () => void;
};

function TitleField({ title, error, disabled, onChange, onEnter }: TitleFieldProps) {
  const t = editorMessages();
  function press(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter();
  }
  return (
    <TextArea
      className={styles.title}
      label={t("title")}
      hideLabel
      placeholder={t("title")}
      rows={1}
      maxLength={200}
      required
      dir="auto"
      disabled={disabled}
      value={title}
      {...(error === undefined ? {} : { error })}
      onChange={(event) => onChange(event.target.value.replace(/\s*\n\s*/g, " "))}
      onKeyDown={press}
    />
  );
}

type ArticleDetailsProps = Pick<ArticleFieldsProps, "fields" | "tagsInUse" | "disabled" | "onChange">;

/** A button that tells the details in short, and opens them below the title. */
function FoldedDetails(props: ArticleDetailsProps) {
  const t = editorMessages();
  const [open, setOpen] = useState(false);
  const details = useId();
  return (
    <>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={details}
        onClick={() => setOpen(!open)}
      >
        <span>{t("details")}</span>
        <span className={styles.summary}>{summaryOf(props.fields)}</span>
        <ChevronDown aria-hidden="true" />
      </button>
      <div id={details} className={styles.details} hidden={!open}>
        <ArticleDetails {...props} />
      </div>
    </>
  );
}

function ArticleDetails({ fields, tagsInUse, disabled, onChange }: ArticleDetailsProps) {
  const t = editorMessages();
  return (
    <div className={styles.row}>
      <Select
        className={styles.kind}
        label={t("kind")}
        options={KINDS}
        value={fields.kind}
        disabled={disabled}
        onChange={(value) => onChange({ kind: ARTICLE_KINDS.find((kind) => kind === value) ?? fields.kind })}
      />
      <TagInput
        className={styles.tags}
        label={t("tags")}
        optional
        placeholder={t("addATag")}
        value={fields.tags}
        suggestions={tagsInUse}
        disabled={disabled}
        onChange={(tags) => onChange({ tags: cleaned(tags.map(lowered), 60) })}
      />
      <TagInput
        className={styles.tags}
        label={t("otherNames")}
        optional
        placeholder={t("addAName")}
        value={fields.aliases}
        disabled={disabled}
        onChange={(aliases) => onChange({ aliases: cleaned(aliases, 200) })}
      />
    </div>
  );
}

function lowered(tag: string): string {
  return tag.toLowerCase();
}

/** What is seen of the details until they are opened. */
function summaryOf({ kind, tags, aliases }: Fields): string {
  const t = editorMessages();
  const names = aliases.length === 0 ? [] : [t("aliasesOtherName", { aliases: aliases.length })];
  return [capitalised(kindLabel(kind)), tags.join(", ") || t("noTags"), ...names].join(" · ");
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** As many, and as long, as an article may have. */
function cleaned(words: readonly string[], length: number): readonly string[] {
  return [...new Set(words.map((word) => word.trim().slice(0, length)).filter((word) => word !== ""))].slice(0, 30);
}
