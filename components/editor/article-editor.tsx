"use client";

import { useEditor } from "@tiptap/react";
import { clsx } from "clsx";
import { useRef, useState } from "react";
import { proseClass } from "@/components/ui/prose-class";
import { Skeleton } from "@/components/ui/skeleton";
import { editorMessages } from "@/lib/language/subjects/editor";
import styles from "./article-editor.module.css";
import { editorExtensions, type TextKeys } from "./editor-setup";
import { EditorSurface, type EditorSurfaceProps } from "./editor-surface";

/** The cursor is kept clear of the bars above and below the text, px. */
const BARS = { top: 72, right: 0, bottom: 104, left: 0 };
const CLEAR_OF_BARS = { scrollThreshold: BARS, scrollMargin: BARS };

type ArticleEditorProps = Pick<EditorSurfaceProps, "place" | "opened" | "tagsInUse">;

const NO_KEYS: TextKeys = {
  linkClaim: () => {},
  quotePassage: () => {},
  editLink: () => {},
  addPicture: () => {},
  writeFormula: () => {},
  writeDate: () => {},
  toToolbar: () => {},
  escape: () => false,
  pasted: () => {},
  addFiles: () => {},
  fields: () => [],
  frontMatter: () => {},
};

/** The editor of an article, new or old. */
export default function ArticleEditor({ place, opened, tagsInUse }: ArticleEditorProps) {
  const t = editorMessages();
  const keys = useRef(NO_KEYS);
  const [options] = useState(() => ({
    extensions: editorExtensions(place.world, () => keys.current),
    content: JSON.parse(JSON.stringify(opened.content.doc)),
    editable: opened.offers.length === 0,
    editorProps: {
      ...CLEAR_OF_BARS,
      attributes: {
        role: "textbox",
        // Dialogs give the focus back to what says that it can have it.
        tabindex: "0",
        "aria-multiline": "true",
        "aria-label": t("articleText"),
        class: clsx(proseClass, styles.text),
      },
    },
  }));
  const editor = useEditor({ immediatelyRender: false, ...options });
  if (!editor) return <Skeleton lines={8} label={t("openingTheEditor")} />;
  return (
    <EditorSurface
      key={editor.instanceId}
      editor={editor}
      place={place}
      opened={opened}
      tagsInUse={tagsInUse}
      keys={keys}
    />
  );
}
