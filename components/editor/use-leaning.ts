"use client";

import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { useEffect, useRef, useState } from "react";
import { callApi } from "@/components/api/api-client";

/** It is asked this long after the last change, ms: it is read by people, not in haste. */
const PAUSE = 2_500;
/** Claims that one answer is asked for. */
const MOST = 20;

/** What leans on the canon claims that were changed and are not saved; null: nothing, or it is not known. */
export type LeaningOnEdit = { readonly count: number; readonly claims: readonly string[] };

/** Asks, a moment after canon claims were changed and before they are saved, what leans on them. It holds up nothing, and says nothing where it fails. */
export function useLeaning(editor: Editor, world: string, dirty: boolean): LeaningOnEdit | null {
  const [leaning, setLeaning] = useState<LeaningOnEdit | null>(null);
  const saved = useRef<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (dirty) return;
    saved.current = claimTexts(editor.state.doc);
    setLeaning(null);
  }, [editor, dirty]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = "";
    const ask = async () => {
      const now = claimTexts(editor.state.doc);
      const claims = [...saved.current].flatMap(([id, text]) => (now.get(id) === text ? [] : [id])).slice(0, MOST);
      const claim = claims.join(",");
      if (claim === asked) return;
      asked = claim;
      if (claim === "") return setLeaning(null);
      const answer = await callApi("get", "/worlds/{world}/canon/change", {
        params: { world },
        query: { claim, canon: "true" },
      });
      if (claim === asked)
        setLeaning(answer.ok && answer.value.total > 0 ? { count: answer.value.total, claims } : null);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), PAUSE);
    };
    editor.on("update", later);
    return () => {
      clearTimeout(timer);
      editor.off("update", later);
    };
  }, [editor, world]);
  return leaning;
}

/** The words of each claim in a document. */
function claimTexts(doc: Node): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  doc.descendants((node) => {
    const id: unknown = node.marks.find(({ type }) => type.name === "claim")?.attrs.id;
    if (typeof id === "string") texts.set(id, (texts.get(id) ?? "") + (node.text ?? ""));
  });
  return texts;
}
