"use client";

import { type KeyboardEvent, useRef, useState } from "react";

type TagsProps = {
  value?: readonly string[];
  defaultValue?: readonly string[];
  /** Tags in use. */
  suggestions?: readonly string[];
  onChange?: (tags: string[]) => void;
};

const NONE: readonly string[] = [];

/** The tags, what is typed, and what is offered for it. */
export function useTags({ value, defaultValue, suggestions = NONE, onChange }: TagsProps) {
  const [own, setOwn] = useState<readonly string[]>(defaultValue ?? NONE);
  const tags = value ?? own;
  const [query, setQuery] = useState("");
  const highlighted = useRef<string | undefined>(undefined);
  const typed = query.trim();
  const known = [...new Set([...suggestions, ...tags])];
  const offered = typed === "" || known.some((tag) => same(tag, typed)) ? known : [...known, typed];

  function change(next: string[]) {
    setOwn(next);
    setQuery("");
    onChange?.(next);
  }

  function add(event: KeyboardEvent<HTMLInputElement>) {
    const chooses = event.key === "Enter" && highlighted.current !== undefined;
    if ((event.key !== "Enter" && event.key !== ",") || chooses || event.nativeEvent.isComposing) return;
    if (event.key === "," || typed !== "") event.preventDefault();
    if (typed === "") return;
    const tag = known.find((other) => same(other, typed)) ?? typed;
    change(tags.includes(tag) ? [...tags] : [...tags, tag]);
  }

  return { tags, query, setQuery, known, offered, highlighted, change, add };
}

function same(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.toLocaleLowerCase();
}
