"use client";

import { type Editor, getMarkRange } from "@tiptap/core";
import { useState } from "react";
import type { Option } from "@/components/ui/option";
import { articleHref, articleSlug, sectionLink } from "@/lib/document/model/link";
import { editorMessages } from "@/lib/language/subjects/editor";
import { completedAddress } from "./completed-address";

/** Where words are to lead, as the form of a link uses it. */
export type Link = ReturnType<typeof useLink>;

/** The link at the cursor or one that is made: to an article (`inside`) or to a web address. */
export function useLink(editor: Editor, onDone: () => void) {
  const t = editorMessages();
  const href: unknown = editor.getAttributes("link").href;
  const before = typeof href === "string" ? href : "";
  const slug = articleSlug(before);
  const [inside, setInside] = useState(before === "" || slug !== null);
  const [article, setArticle] = useState<Option | null>(slug === null ? null : optionOf(before, slug));
  const [address, setAddress] = useState(slug === null ? before : "");
  const [error, setError] = useState<string>();

  function set() {
    const target = inside ? (article ? articleHref(article.value) : null) : completedAddress(address);
    if (target === null) {
      setError(inside ? t("chooseAnArticleOrTypeThe") : wrongAddress());
      return;
    }
    putLink(editor, target, inside ? (article?.label ?? "") : address.trim());
    onDone();
  }

  function remove() {
    editor.chain().extendMarkRange("link").unsetLink().run();
    onDone();
  }

  function turn(to: string) {
    setInside(to === "article");
    setError(undefined);
  }

  return { isThere: before !== "", inside, turn, article, setArticle, address, setAddress, error, set, remove };
}

/** What a link leads to as one that can be chosen; a section is one of its article. */
function optionOf(href: string, slug: string): Option {
  const t = editorMessages();
  const section = sectionLink(href);
  return {
    value: section ? `${slug}#${section.section}` : slug,
    label: section ? t("slugASectionHere", { slug }) : slug,
  };
}

function wrongAddress(): string {
  const t = editorMessages();
  return t("enterAFullWebAddressSuch");
}

/** Links the selection or the link at the cursor; where there is neither, puts words in. */
function putLink(editor: Editor, href: string, words: string): void {
  const { state } = editor;
  const type = state.schema.marks.link;
  const { empty, $from } = state.selection;
  const within = empty && type ? getMarkRange($from, type) : undefined;
  if (!empty || within) {
    editor.chain().extendMarkRange("link").setLink({ href }).run();
    return;
  }
  const text = { type: "text", text: words, marks: [{ type: "link", attrs: { href } }] };
  editor.chain().insertContent(text).unsetMark("link").run();
}
