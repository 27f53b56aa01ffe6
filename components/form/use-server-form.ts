"use client";

import { type FormEvent, useActionState, useEffect, useRef, useState, useTransition } from "react";
import { newId } from "@/lib/base/ids";
import { success } from "@/lib/base/result";
import { attempt } from "./attempt";
import { type FormAction, type FormState, KEY_FIELD, UNSENT } from "./form-state";

/** What `ServerForm` shows and sends; made by `useServerForm`. */
export type SentForm<Done> = {
  readonly state: FormState<Done>;
  /** What was typed before the page could run scripts and had to come back from the server; otherwise empty. */
  readonly values: FormState["values"];
  readonly busy: boolean;
  /** Counts how often the fields began anew. */
  readonly round: number;
  readonly post: (form: FormData) => void;
  readonly submit: (event: FormEvent<HTMLFormElement>) => void;
};

type Options<Done> = {
  /** Whether the fields are as at first after a success, for the next of its kind, or keep what was saved. */
  readonly afterwards?: "kept" | "cleared";
  readonly onDone?: (done: Done) => void;
};

/**
 * The state of a form that waits for the server. It is sent in a submit handler rather than as the form's action, because React
 * resets a form after its action: then fields would hold other values than they draw, and whoever was refused would type again.
 * Before scripts run the browser posts it by itself. A lost network, a server that fails and an ended session are told in
 * `state.refusal`; whatever was typed stays. Whoever then sends the same again sends it under the same key, so that it is done once.
 */
export function useServerForm<Done = true>(action: FormAction<Done>, options: Options<Done> = {}): SentForm<Done> {
  const [posted, post] = useActionState(action, UNSENT);
  const [answer, setAnswer] = useState<FormState<Done> | null>(null);
  const [round, setRound] = useState(0);
  const [busy, start] = useTransition();
  const sending = useRef(false);
  const unanswered = useRef<{ readonly said: string; readonly key: string } | null>(null);
  const state = answer ?? posted;
  const keepFocus = useFocusAcross(round);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    // A second click comes before the button is drawn as busy.
    if (sending.current) return;
    sending.current = true;
    const form = event.currentTarget;
    // Which button was pressed is part of what is sent.
    const { submitter } = event.nativeEvent as SubmitEvent;
    const data = new FormData(form, submitter);
    const said = formText(data);
    const typed = formText(new FormData(form));
    const key = unanswered.current?.said === said ? unanswered.current.key : newId<"Idempotency">();
    unanswered.current = { said, key };
    data.set(KEY_FIELD, key);
    start(async () => {
      try {
        const sent = await attempt(async () => success(await action(state, data)));
        if (sent.ok) unanswered.current = null;
        const next = sent.ok ? sent.value : { ...UNSENT, refusal: sent.failure };
        start(() => show(next, form, formText(new FormData(form)) === typed));
      } finally {
        sending.current = false;
      }
    });
  }

  function show(next: FormState<Done>, form: HTMLFormElement, asSent: boolean): void {
    setAnswer(next);
    if (next.done === undefined) return;
    // Whoever went on typing while the answer was on its way keeps that.
    if (options.afterwards === "cleared" && asSent) {
      keepFocus(form);
      setRound((before) => before + 1);
    }
    options.onDone?.(next.done);
  }

  return { state, values: round > 0 ? {} : posted.values, busy, round, post, submit };
}

/** Everything that the fields of a form hold, to compare. */
function formText(data: FormData): string {
  return JSON.stringify([...data].filter(([, value]) => typeof value === "string"));
}

/** Fields that begin anew are new elements: the one in the place of that which had the focus gets it. */
function useFocusAcross(round: number): (form: HTMLFormElement) => void {
  const kept = useRef<{ form: HTMLFormElement; at: number } | null>(null);
  useEffect(() => {
    const found = round > 0 ? kept.current : null;
    const field = found?.form.elements[found.at];
    if (field instanceof HTMLElement && document.activeElement === document.body) field.focus();
    kept.current = null;
  }, [round]);
  return (form) => {
    const { activeElement } = document;
    kept.current = activeElement ? { form, at: [...form.elements].indexOf(activeElement) } : null;
  };
}
