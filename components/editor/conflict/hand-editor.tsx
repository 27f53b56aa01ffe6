"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import { clsx } from "clsx";
import { useState } from "react";
import { Footnotes } from "@/components/editor/footnotes/footnotes";
import { proseClass } from "@/components/ui/prose-class";
import { documentExtensions } from "@/lib/document/model/extensions";
import type { NodeJson } from "@/lib/document/model/json";
import styles from "./conflict.module.css";

type HandEditorProps = {
  nodes: readonly NodeJson[];
  label: string;
  onChange: (nodes: readonly NodeJson[]) => void;
};

/** A small editor for one part of a conflict. */
export function HandEditor({ nodes, label, onChange }: HandEditorProps) {
  const [extensions] = useState(() => [...documentExtensions(), Footnotes]);
  const editor = useEditor({
    immediatelyRender: false,
    extensions,
    content: { type: "doc", content: JSON.parse(JSON.stringify(nodes)) },
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        class: clsx(proseClass, styles.hand),
      },
    },
    onUpdate: ({ editor: at }) => onChange((at.getJSON().content ?? []) as readonly NodeJson[]),
  });
  return <EditorContent editor={editor} />;
}
