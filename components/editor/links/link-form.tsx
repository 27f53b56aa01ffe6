"use client";

import type { Editor } from "@tiptap/core";
import { type FormEvent, type RefObject, useCallback } from "react";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { DialogClose } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import styles from "./link-dialog.module.css";
import { linkOptions } from "./link-options";
import { type Link, useLink } from "./use-link";

type LinkFormProps = { editor: Editor; world: string; first: RefObject<HTMLDivElement | null>; onDone: () => void };

const TARGETS = [
  { value: "article", label: "An article" },
  { value: "web", label: "A web address" },
];

/** Says where words lead; `first` holds the field that is filled in first. */
export function LinkForm({ editor, world, first, onDone }: LinkFormProps) {
  const link = useLink(editor, onDone);
  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    link.set();
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <RadioGroup
        label="To"
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
            Remove the link
          </Button>
        )}
        <DialogClose>
          <Button>Cancel</Button>
        </DialogClose>
        <Button type="submit" variant="primary">
          Set link
        </Button>
      </div>
    </form>
  );
}

function ArticleField({ world, link }: { world: string; link: Link }) {
  const load = useCallback((query: string, signal: AbortSignal) => linkOptions(world, query, signal), [world]);
  return (
    <Combobox
      label="Article"
      name="article"
      load={load}
      value={link.article}
      onChange={link.setArticle}
      placeholder="Type its title, then # for a section"
      emptyText="No article by that title. Type the full title to link to it before it is written."
      {...(link.error === undefined ? {} : { error: link.error })}
    />
  );
}

function AddressField({ link }: { link: Link }) {
  return (
    <TextField
      label="Web address"
      name="address"
      placeholder="https://"
      value={link.address}
      onChange={(event) => link.setAddress(event.target.value)}
      {...(link.error === undefined ? {} : { error: link.error })}
    />
  );
}
