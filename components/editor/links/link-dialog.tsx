"use client";

import { type Editor, getMarkRange } from "@tiptap/core";
import { type FormEvent, type RefObject, useCallback, useRef, useState } from "react";
import { articleOptions } from "@/components/api/article-options";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Dialog, DialogClose } from "@/components/ui/dialog";
import type { Option } from "@/components/ui/option";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextField } from "@/components/ui/text-field";
import { articleHref, articleSlug, isSafeHref } from "@/lib/document/model/link";
import styles from "./link-dialog.module.css";

type LinkDialogProps = { editor: Editor; world: string; open: boolean; onOpenChange: (open: boolean) => void };

/** Links words to an article of the world, written or not, or to a web address. */
export function LinkDialog({ editor, world, open, onOpenChange }: LinkDialogProps) {
  const first = useRef<HTMLDivElement>(null);
  const linked = editor.isActive("link");
  return (
    <Dialog
      title={linked ? "Change the link" : "Link"}
      size="small"
      open={open}
      onOpenChange={onOpenChange}
      initialFocus={() => first.current?.querySelector("input") ?? null}
      finalFocus={() => editor.view.dom}
    >
      {open && <LinkForm editor={editor} world={world} first={first} onDone={() => onOpenChange(false)} />}
    </Dialog>
  );
}

type LinkFormProps = { editor: Editor; world: string; first: RefObject<HTMLDivElement | null>; onDone: () => void };

function LinkForm({ editor, world, first, onDone }: LinkFormProps) {
  const href: unknown = editor.getAttributes("link").href;
  const before = typeof href === "string" ? href : "";
  const slug = articleSlug(before);
  const [inside, setInside] = useState(before === "" || slug !== null);
  const [article, setArticle] = useState<Option | null>(slug === null ? null : { value: slug, label: slug });
  const [address, setAddress] = useState(slug === null ? before : "");
  const [error, setError] = useState<string>();
  const load = useCallback((query: string, signal: AbortSignal) => articleOptions(world, query, signal), [world]);

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    const target = inside ? (article ? articleHref(article.value) : null) : completed(address);
    if (target === null) {
      setError(inside ? "Choose an article, or type the title of one that is still to be written." : WRONG_ADDRESS);
      return;
    }
    putLink(editor, target, inside ? (article?.label ?? "") : address.trim());
    onDone();
  }

  function remove() {
    editor.chain().extendMarkRange("link").unsetLink().run();
    onDone();
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <RadioGroup
        label="To"
        name="to"
        inline
        options={[
          { value: "article", label: "An article" },
          { value: "web", label: "A web address" },
        ]}
        value={inside ? "article" : "web"}
        onChange={(value) => {
          setInside(value === "article");
          setError(undefined);
        }}
      />
      <div ref={first}>
        {inside ? (
          <Combobox
            label="Article"
            name="article"
            load={load}
            value={article}
            onChange={setArticle}
            placeholder="Type its title"
            emptyText="No title like this. Go on typing, then choose it as one to be written."
            {...(error === undefined ? {} : { error })}
          />
        ) : (
          <TextField
            label="Web address"
            name="address"
            placeholder="https://"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
            {...(error === undefined ? {} : { error })}
          />
        )}
      </div>
      <div className={styles.acts}>
        {before !== "" && (
          <Button variant="ghost" onClick={remove}>
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

const WRONG_ADDRESS = "Write a whole web address, such as https://example.org, or mailto: and an e-mail address.";

/** A whole address of what was typed, or null: `example.org` means https. */
function completed(typed: string): string | null {
  const address = typed.trim();
  const href = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  return address !== "" && isSafeHref(href) && articleSlug(href) === null ? href : null;
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
