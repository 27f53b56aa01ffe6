"use client";

import { CopyText } from "@/components/form/copy-text";
import styles from "@/components/form/form.module.css";
import { errorAt, type FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Callout } from "@/components/ui/callout";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";

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
  const form = useServerForm(action, { afterwards: "cleared" });
  const { state, values } = form;
  const key = state.done?.token;
  return (
    <>
      {key && (
        <Callout tone="success" title={`The feed key “${state.done?.name}” is created`} live>
          <p>Copy it now: it is shown only once. Add ?key= and the key to the end of a feed’s address.</p>
          <CopyText key={key} label="Your feed key" text={key} />
          {worlds.slice(0, SHOWN).map(({ slug, title }) => (
            <CopyText key={slug} label={`Changes in ${title}`} text={`${site}/w/${slug}/feed.atom?key=${key}`} />
          ))}
        </Callout>
      )}
      <ServerForm
        form={form}
        line
        refused="Key not created"
        actions={<SubmitButton variant="quiet">Create key</SubmitButton>}
      >
        <TextField
          label="Name of the new feed key"
          name="name"
          placeholder="feed reader on my phone"
          autoComplete="off"
          className={styles.grow}
          defaultValue={values.name}
          error={errorAt(state, "name")}
        />
      </ServerForm>
    </>
  );
}
