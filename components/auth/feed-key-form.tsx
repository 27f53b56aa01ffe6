"use client";

import { CopyText } from "@/components/form/copy-text";
import styles from "@/components/form/form.module.css";
import { errorAt, type FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Callout } from "@/components/ui/callout";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { authMessages } from "@/lib/language/subjects/auth";

/** Worlds whose whole addresses are shown; the others' are made in the same way. */
const SHOWN = 5;

type FeedKeyFormProps = {
  action: FormAction<{ name: string; token: string }>;
  /** Where this installation stands, without a slash at its end. */
  site: string;
  /** One's private worlds. */
  worlds: readonly { readonly slug: string; readonly title: string }[];
};

/** Makes a key of feeds and shows it, the only time, in the addresses that it is for. */
export function FeedKeyForm({ action, site, worlds }: FeedKeyFormProps) {
  const t = authMessages();
  const form = useServerForm(action, { afterwards: "cleared" });
  const { state, values } = form;
  const key = state.done?.token;
  return (
    <>
      {key && (
        <Callout tone="success" title={t("theFeedKeyNameIsCreated", { name: state.done?.name })} live>
          <p>{t("copyItNowItIsShown")}</p>
          <CopyText key={key} label={t("yourFeedKey")} text={key} />
          {worlds.slice(0, SHOWN).map(({ slug, title }) => (
            <CopyText
              key={slug}
              label={t("changesInTitle", { title })}
              text={`${site}/w/${slug}/feed.atom?key=${key}`}
            />
          ))}
        </Callout>
      )}
      <ServerForm
        form={form}
        line
        refused={t("keyNotCreated")}
        actions={<SubmitButton variant="quiet">{t("createKey")}</SubmitButton>}
      >
        <TextField
          label={t("nameOfTheNewFeedKey")}
          name="name"
          placeholder={t("feedReaderOnMyPhone")}
          autoComplete="off"
          className={styles.grow}
          defaultValue={values.name}
          error={errorAt(state, "name")}
        />
      </ServerForm>
    </>
  );
}
