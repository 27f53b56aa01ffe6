"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import type { ListAttributes } from "@/lib/document/model/list-attributes";
import { type ListTask, onListAsked, putList } from "./article-lists";

/** The live list of a text whose filter is open, and what becomes of it. */
export function useLists(editor: Editor) {
  const [task, setTask] = useState<ListTask | null>(null);
  useEffect(() => onListAsked(editor, setTask), [editor]);
  return {
    task,
    close: () => setTask(null),
    put: (list: ListAttributes) => {
      if (task) putList(editor, task, list);
      setTask(null);
    },
  };
}
