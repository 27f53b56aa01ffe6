"use client";

import styles from "@/components/form/form.module.css";
import type { FormAction } from "@/components/form/form-state";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { Callout } from "@/components/ui/callout";
import { RouteLink } from "@/components/ui/route-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";

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
    question: worldsToolsMessages()("youWillNotBeNotifiedAbout", { label }),
    button: worldsToolsMessages()("stopWatchingIt"),
    answer: worldsToolsMessages()("youNoLongerWatchLabel", { label }),
  }),
  world: (label) => ({
    question: worldsToolsMessages()("youWillNotGetAnyE", { label }),
    button: worldsToolsMessages()("stopEMailAboutThisWorld"),
    answer: worldsToolsMessages()("youGetNoMoreEMail", { label }),
  }),
  all: () => ({
    question: worldsToolsMessages()("youWillNotGetAnyE2"),
    button: worldsToolsMessages()("stopAllNotificationEMail"),
    answer: worldsToolsMessages()("youGetNoMoreEMail2"),
  }),
};

/** One button that ends it, for people who need not be signed in. */
export function UnsubscribeForm({ action, ends, label, ended }: UnsubscribeFormProps) {
  const t = worldsToolsMessages();
  const form = useServerForm(action);
  const { question, button, answer } = WORDS[ends](label);
  if (ended || form.state.done) return <Ended answer={answer} live={form.state.done === true} />;
  return (
    <div className={styles.form}>
      <p>{question}</p>
      <ServerForm form={form} refused={t("nothingChanged")} actions={<SubmitButton>{button}</SubmitButton>} />
    </div>
  );
}

function Ended({ answer, live }: { answer: string; live: boolean }) {
  const t = worldsToolsMessages();
  return (
    <Callout tone="success" title={t("done2")} live={live}>
      <p>
        {t.rich("answerToChangeThisSignIn", {
          answer,
          link: (words) => <RouteLink href="/notifications/settings">{words}</RouteLink>,
        })}
      </p>
    </Callout>
  );
}
