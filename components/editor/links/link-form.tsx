"use client";

import type { Editor } from "@tiptap/core";
import { type FormEvent, type RefObject, useCallback } from "react";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { DialogClose } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { editorMessages } from "@/lib/language/subjects/editor";
import { said } from "@/lib/language/translator";
import styles from "./link-dialog.module.css";
import { linkOptions } from "./link-options";
import { type Link, useLink } from "./use-link";

type LinkFormProps = { editor: Editor; world: string; first: RefObject<HTMLDivElement | null>; onDone: () => void };

const TARGETS = [
  said(editorMessages, { label: "anArticle" }, { value: "article" }),
  said(editorMessages, { label: "aWebAddress" }, { value: "web" }),
];

/** Says where words lead; `first` holds the field that is filled in first. */
export function LinkForm({ editor, world, first, onDone }: LinkFormProps) {
  const t = editorMessages();
  const link = useLink(editor, onDone);
  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    link.set();
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <RadioGroup
        label={t("to")}
        name="to"
        inline
        options={TARGETS}
        value={link.inside ? "article" : "web"}
        onChange={link.turn}
      />
      <div ref={first}>{link.inside ? <ArticleField world={world} link={link} /> : <AddressField link={link} />}</div>
      <div className={styles.acts}>
        {link.isThere && (
          <Button variant="ghost" onClick={link.remove}>
            {t("removeTheLink")}
          </Button>
        )}
        <DialogClose>
          <Button>{t("cancel")}</Button>
        </DialogClose>
        <Button type="submit" variant="primary">
          {t("setLink")}
        </Button>
      </div>
    </form>
  );
}

function ArticleField({ world, link }: { world: string; link: Link }) {
  const t = editorMessages();
  const load = useCallback((query: string, signal: AbortSignal) => linkOptions(world, query, signal), [world]);
  return (
    <Combobox
      label={t("article")}
      name="article"
      load={load}
      value={link.article}
      onChange={link.setArticle}
      placeholder={t("typeItsTitleThenForA")}
      emptyText={t("noArticleByThatTitleType")}
      {...(link.error === undefined ? {} : { error: link.error })}
    />
  );
}

function AddressField({ link }: { link: Link }) {
  const t = editorMessages();
  return (
    <TextField
      label={t("webAddress")}
      name="address"
      placeholder="https://"
      value={link.address}
      onChange={(event) => link.setAddress(event.target.value)}
      {...(link.error === undefined ? {} : { error: link.error })}
    />
  );
}
