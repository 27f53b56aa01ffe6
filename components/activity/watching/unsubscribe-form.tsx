"use client";

import styles from "@/components/form/form.module.css";
import type { FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Callout } from "@/components/ui/callout";
import { RouteLink } from "@/components/ui/route-link";
import { SubmitButton } from "@/components/ui/submit-button";

type Ends = "watch" | "world" | "all";

type UnsubscribeFormProps = {
  action: FormAction;
  ends: Ends;
  /** What the watch or the world was called when the mail was written. */
  label: string;
  /** It has ended before. */
  ended: boolean;
};

/** What each link ends, asked and answered. */
const WORDS: Readonly<Record<Ends, (label: string) => { question: string; button: string; answer: string }>> = {
  watch: (label) => ({
    question: `You will not be notified about “${label}” any more, by e-mail or under the bell.`,
    button: "Stop watching it",
    answer: `You no longer watch “${label}”.`,
  }),
  world: (label) => ({
    question: `You will not get any e-mail about the world “${label}”. Notifications stay under the bell.`,
    button: "Stop e-mail about this world",
    answer: `You get no more e-mail about the world “${label}”.`,
  }),
  all: () => ({
    question: "You will not get any e-mail about notifications. They stay under the bell.",
    button: "Stop all notification e-mail",
    answer: "You get no more e-mail about notifications.",
  }),
};

/** One button that ends it, for people who need not be signed in. */
export function UnsubscribeForm({ action, ends, label, ended }: UnsubscribeFormProps) {
  const form = useServerForm(action);
  const { question, button, answer } = WORDS[ends](label);
  if (ended || form.state.done) return <Ended answer={answer} live={form.state.done === true} />;
  return (
    <div className={styles.form}>
      <p>{question}</p>
      <ServerForm form={form} refused="Nothing changed" actions={<SubmitButton>{button}</SubmitButton>} />
    </div>
  );
}

function Ended({ answer, live }: { answer: string; live: boolean }) {
  return (
    <Callout tone="success" title="Done" live={live}>
      <p>
        {answer} To change this, sign in and open your{" "}
        <RouteLink href="/notifications/settings">notification settings</RouteLink>.
      </p>
    </Callout>
  );
}
