import { comparisonLabel } from "@/lib/language/stored-labels";
import { boxesMessages } from "@/lib/language/subjects/boxes";
import { said } from "@/lib/language/translator";
import type { Json } from "./json";
import type { ListAttributes } from "./list-attributes";

/** What a field is called: its label where that is known. */
type Label = (key: string) => string;

const SORT_WORDS: Readonly<Record<string, string>> = said(boxesMessages, {
  title: "title",
  changed: "latestChange",
  field: "aField",
});

/** What a live list shows, in words: “Operation articles, canon, date 1940, by date”. */
export function listWords(list: ListAttributes, label: Label): string {
  const t = boxesMessages();
  const { kind, tag, status, q, field, value } = list;
  const parts = [
    kind === "" ? t("articles") : t("kindArticles", { kind: capitalised(comparisonLabel(kind)) }),
    ...(status === "" ? [] : [comparisonLabel(status)]),
    ...(tag === "" ? [] : [t("tagged", { tag })]),
    ...(q === "" ? [] : [t("withWords", { words: q })]),
    ...(field === "" || value === "" ? [] : [fieldWords(label(field), value)]),
    t("by", { order: orderWords(list, label) }),
  ];
  return parts.join(", ");
}

function fieldWords(field: string, value: string): string {
  return value === "*" ? boxesMessages()("withField", { field }) : `${field} ${value}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function orderWords({ sort, field }: ListAttributes, label: Label): string {
  const t = boxesMessages();
  if (sort !== "field" && sort !== "fieldDescending") return SORT_WORDS[sort] ?? t("title");
  const order = field === "" ? t("title") : label(field);
  return sort === "field" || field === "" ? order : t("lastFirst", { order });
}

/** A value of an attribute as comparisons say it. */
export function listValueWords(name: "sort" | "columns", value: Json | undefined): string {
  const t = boxesMessages();
  if (name === "columns") return Array.isArray(value) && value.length > 0 ? value.join(", ") : t("none");
  return value === "fieldDescending"
    ? t("lastFirst", { order: t("aField") })
    : (SORT_WORDS[String(value)] ?? t("title"));
}
