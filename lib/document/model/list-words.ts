import type { Json } from "./json";
import type { ListAttributes } from "./list-attributes";

/** What a field is called: its label where that is known. */
type Label = (key: string) => string;

const SORT_WORDS: Readonly<Record<string, string>> = {
  title: "title",
  changed: "latest change",
  field: "a field",
  fieldDescending: "a field, last first",
};

/** What a live list shows, in words: “Operation articles, canon, date 1940, by date”. */
export function listWords(list: ListAttributes, label: Label): string {
  const { kind, tag, status, q, field, value } = list;
  const about = kind === "" ? "Articles" : `${kind.charAt(0).toUpperCase()}${kind.slice(1)} articles`;
  const parts = [
    ...(status === "" ? [] : [status]),
    ...(tag === "" ? [] : [`tagged “${tag}”`]),
    ...(q === "" ? [] : [`with the words “${q}”`]),
    ...(field === "" || value === "" ? [] : [value === "*" ? `with ${label(field)}` : `${label(field)} ${value}`]),
    `by ${orderWords(list, label)}`,
  ];
  return [about, ...parts].join(", ");
}

function orderWords({ sort, field }: ListAttributes, label: Label): string {
  if (sort === "field") return field === "" ? "title" : label(field);
  if (sort === "fieldDescending") return field === "" ? "title" : `${label(field)}, last first`;
  return SORT_WORDS[sort] ?? "title";
}

/** A value of an attribute as comparisons say it. */
export function listValueWords(name: "sort" | "columns", value: Json | undefined): string {
  if (name === "sort") return SORT_WORDS[String(value)] ?? "title";
  return Array.isArray(value) && value.length > 0 ? value.join(", ") : "none";
}
