"use client";

import { useRef, useState } from "react";
import { callApi } from "@/components/api/api-client";
import { errorAt, type FormAction, textsOf } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { RetconDraft } from "@/lib/canon/retcon/retcon-choice";
import { retconToolsMessages } from "@/lib/language/subjects/retcon-tools";
import { choicesInForm } from "./choices-in-form";
import { OwnChangeFields } from "./own-change-fields";
import styles from "./retcon.module.css";
import { RetconItem, type RetconItemView } from "./retcon-item";
import { chosenIn, keysOfRetcon, setRest } from "./retcon-keys";

type RetconFormProps = {
  action: FormAction;
  worldSlug: string;
  /** What changes, as the calls name it. */
  target: { readonly claim?: string; readonly article?: string };
  /** The words of the claim; null: it is an article, or several claims. */
  text: string | null;
  title: string;
  items: readonly RetconItemView[];
  draft: RetconDraft;
};

/** Milliseconds after the last choice until all are kept: a whole burst of keys is one call. */
const PAUSE = 900;

/** What leans on a change, to be gone through by pointer or by keys. Each choice is kept at once; at the end all of them become one proposal. */
export function RetconForm({ action, worldSlug, target, text, title, items, draft }: RetconFormProps) {
  const t = retconToolsMessages();
  const form = useServerForm(action);
  const list = useRef<HTMLFieldSetElement>(null);
  const [done, setDone] = useState(() => draft.choices.filter(({ choice }) => RETCON_VALUES.includes(choice)).length);
  const keeping = useKeeping(worldSlug, target);
  const changed = () => {
    if (!list.current) return;
    setDone(chosenIn(list.current));
    keeping.soon(list.current.closest("form"));
  };
  const rest = (choice: string) => {
    if (!list.current) return;
    setRest(list.current, choice);
    changed();
  };
  return (
    <ServerForm
      form={form}
      label={t("makeProposal")}
      refused={t("notProposed")}
      actions={
        <>
          <SubmitButton name="intent" value="propose">
            {t("makeProposal")}
          </SubmitButton>
          <SubmitButton variant="quiet" name="intent" value="keep">
            {t("keepChoices")}
          </SubmitButton>
          <span role="status">{form.state.done ? t("kept") : keeping.said}</span>
        </>
      }
    >
      <fieldset
        ref={list}
        className={styles.form}
        onChange={changed}
        onKeyDown={(event) => keysOfRetcon(event, changed)}
      >
        <OwnChangeFields worldSlug={worldSlug} text={text} draft={draft} form={form} />
        {items.length > 0 && (
          <section className={styles.walk}>
            <h2>{t("itemsLabel")}</h2>
            <p className={styles.keys}>{t("walkKeys")}</p>
            <div className={styles.rest}>
              <span>{t("progress", { done, count: items.length })}</span>
              <Button onClick={() => rest("keep")}>{t("restKeep")}</Button>
              <Button onClick={() => rest("dispute")}>{t("restDispute")}</Button>
              <Button onClick={() => rest("")}>{t("restOpen")}</Button>
            </div>
            <ol className={styles.list} aria-label={t("itemsLabel")}>
              {items.map((item) => (
                <RetconItem
                  key={item.key}
                  item={item}
                  chosen={draft.choices.find((each) => each.item === item.key)}
                  values={form.values}
                />
              ))}
            </ol>
          </section>
        )}
        <TextField
          label={t("title")}
          name="title"
          maxLength={200}
          defaultValue={form.values.title ?? title}
          error={errorAt(form.state, "title")}
        />
      </fieldset>
    </ServerForm>
  );
}

const RETCON_VALUES: readonly string[] = ["keep", "change", "dispute"];

/** Keeps what the form holds a moment after it changed, one call after the other. */
function useKeeping(world: string, target: RetconFormProps["target"]) {
  const t = retconToolsMessages();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [said, say] = useState("");
  async function keep(form: HTMLFormElement): Promise<void> {
    const body = { ...target, ...choicesInForm(textsOf(new FormData(form))) };
    const answer = await callApi("put", "/worlds/{world}/canon/change", { params: { world }, body });
    say(answer.ok ? t("kept") : t("notKept"));
  }
  return {
    said,
    soon(form: HTMLFormElement | null): void {
      clearTimeout(timer.current);
      say("");
      if (form) timer.current = setTimeout(() => void keep(form), PAUSE);
    },
  };
}
