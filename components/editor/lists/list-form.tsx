"use client";

import { type FormEvent, type RefObject, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { NativeSelect } from "@/components/ui/native-select";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import type { KindField, WorldFields } from "@/lib/articles/facts/kind-field";
import { KIND_OPTIONS } from "@/lib/articles/revisions/kind-label";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { STATUS_LABELS } from "@/lib/canon/decision";
import { LIST_SORTS, type ListAttributes, MAX_COLUMNS, MAX_LISTED } from "@/lib/document/model/list-attributes";
import { editorMessages } from "@/lib/language/subjects/editor";
import { said } from "@/lib/language/translator";
import type { ListTask } from "./article-lists";
import { fieldsOfList } from "./fields-of-list";
import styles from "./lists.module.css";
import { TagField } from "./tag-field";

type ListFormProps = {
  world: string;
  task: ListTask;
  fields: WorldFields;
  onPut: (list: ListAttributes) => void;
  onCancel: () => void;
  formRef: RefObject<HTMLFormElement | null>;
};

const ANY = said(editorMessages, { label: "any" }, { value: "" });
const KINDS = [ANY, ...KIND_OPTIONS];
const STATUSES = [
  ANY,
  ...CANON_STATUSES.map((value) => ({
    value,
    get label() {
      return STATUS_LABELS[value].name;
    },
  })),
];
const VIEWS = [
  said(editorMessages, { label: "list" }, { value: "list" }),
  said(editorMessages, { label: "table" }, { value: "table" }),
];

/** The filter of a live list, in the words of the list of articles. */
export function ListForm({ world, task, fields, onPut, onCancel, formRef }: ListFormProps) {
  const t = editorMessages();
  const [list, setList] = useState<ListAttributes>(task.list);
  const [limit, setLimit] = useState(String(task.list.limit));
  const change = (part: Partial<ListAttributes>) => setList((before) => ({ ...before, ...part }));
  const known = fieldsOfList(fields, list.kind);
  const most = /^\d+$/.test(limit.trim()) ? Number(limit) : 0;
  const limitError = most < 1 || most > MAX_LISTED ? t("enterANumberFrom1To", { maxListed: MAX_LISTED }) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!limitError) onPut({ ...list, limit: most });
  };
  return (
    <form ref={formRef} onSubmit={submit} className={styles.form} noValidate>
      <div className={styles.fields}>
        <Choice label={t("kind")} value={list.kind} options={KINDS} onChange={(kind) => change({ kind })} />
        <TagField world={world} value={list.tag} onChange={(tag) => change({ tag })} />
        <Choice
          label={t("canon")}
          value={list.status}
          options={STATUSES}
          onChange={(status) => change({ status: status as ListAttributes["status"] })}
        />
        <TextField
          label={t("words")}
          optional
          value={list.q}
          maxLength={200}
          onChange={(event) => change({ q: event.target.value })}
        />
        <OfField list={list} known={known} onChange={change} />
        <TextField
          label={t("atMost")}
          inputMode="numeric"
          value={limit}
          error={limitError}
          onChange={(event) => setLimit(event.target.value)}
        />
      </div>
      <RadioGroup
        label={t("shownAs")}
        inline
        options={VIEWS}
        value={list.view}
        onChange={(view) => change({ view: view as ListAttributes["view"] })}
      />
      <Columns columns={list.columns} known={known} onChange={(columns) => change({ columns })} />
      <div className={styles.acts}>
        <Button onClick={onCancel}>{t("cancel")}</Button>
        <Button type="submit" variant="primary">
          {task.position === null ? t("insertList") : t("changeList")}
        </Button>
      </div>
    </form>
  );
}

type ChoiceProps = {
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string) => void;
};

function Choice({ onChange, ...rest }: ChoiceProps) {
  return <NativeSelect {...rest} onChange={(event) => onChange(event.target.value)} />;
}

type OfFieldProps = {
  list: ListAttributes;
  known: readonly KindField[];
  onChange: (part: Partial<ListAttributes>) => void;
};

/** What a field of the fact boxes says, and the order, which may be that of the field. */
function OfField({ list, known, onChange }: OfFieldProps) {
  const t = editorMessages();
  const { field, value, sort } = list;
  const label = known.find(({ key }) => key === field)?.label ?? field;
  const options = [
    { value: "", label: t("none") },
    ...known.map(({ key, label: words }) => ({ value: key, label: words })),
  ];
  const isUnknown = field !== "" && !known.some(({ key }) => key === field);
  const sorts = [
    { value: "title", label: t("title") },
    { value: "changed", label: t("latestChange") },
    ...(field === ""
      ? []
      : [
          { value: "field", label: t("labelFirstToLast", { label }) },
          { value: "fieldDescending", label: t("labelLastToFirst", { label }) },
        ]),
  ];
  const isOfField = sort === "field" || sort === "fieldDescending";
  return (
    <>
      <Choice
        label={t("field")}
        value={field}
        options={isUnknown ? [...options, { value: field, label: field }] : options}
        onChange={(next) =>
          onChange(next === "" ? { field: "", value: "", ...(isOfField ? { sort: "title" } : {}) } : { field: next })
        }
      />
      <TextField
        label={t("fieldSays")}
        optional
        hint={t("n1940April1940100500A")}
        disabled={field === ""}
        value={value}
        maxLength={200}
        onChange={(event) => onChange({ value: event.target.value })}
      />
      <Choice
        label={t("sortedBy")}
        value={sort}
        options={sorts}
        onChange={(next) => onChange({ sort: LIST_SORTS.find((each) => each === next) ?? "title" })}
      />
    </>
  );
}

type ColumnsProps = {
  columns: readonly string[];
  known: readonly KindField[];
  onChange: (columns: readonly string[]) => void;
};

/** The fields that stand beside the titles, in the order of the kind's. */
function Columns({ columns, known, onChange }: ColumnsProps) {
  const t = editorMessages();
  const gone = columns.filter((key) => !known.some((field) => field.key === key)).map((key) => ({ key, label: key }));
  const all = [...known, ...gone];
  if (all.length === 0) return null;
  const ordered = (chosen: readonly string[]) => all.map(({ key }) => key).filter((key) => chosen.includes(key));
  return (
    <fieldset className={styles.columns}>
      <legend>{t("shownBesideTheTitles")}</legend>
      {all.map(({ key, label }) => (
        <Checkbox
          key={key}
          label={label}
          checked={columns.includes(key)}
          disabled={!columns.includes(key) && columns.length >= MAX_COLUMNS}
          onChange={(ticked) => onChange(ordered(ticked ? [...columns, key] : columns.filter((each) => each !== key)))}
        />
      ))}
    </fieldset>
  );
}
