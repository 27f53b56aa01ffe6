"use client";

import { useRouter } from "next/navigation";
import { type ApiFailure, callApi } from "@/components/api/api-client";
import type { RequestOf } from "@/components/api/calls";
import { refusalOfCall } from "@/components/api/refusal";
import { failedCall } from "@/components/form/failed-call";
import { type FormState, UNSENT } from "@/components/form/form-state";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { useServerForm } from "@/components/form/use-server-form";
import { useToast } from "@/components/ui/toast";
import { sourcesToolsMessages } from "@/lib/language/subjects/sources-tools";
import { QUESTION_STATES, type QuestionView } from "@/lib/sources/questions/question";

type Mark = RequestOf<"put", "/worlds/{world}/questions/{passage}">["body"];

/** The value that stands for: what the rule finds. */
export const RULE = "rule";

/** The form that says how a question stands, and the way back from what it said. */
export function useMarkQuestion(worldSlug: string, question: QuestionView, onDone: () => void) {
  const t = sourcesToolsMessages();
  const router = useRouter();
  const say = useToast();
  const sayRefusal = useRefusalToast();
  const { passage, author, state, marked, answer } = question;

  async function put(body: Mark): Promise<ApiFailure | null> {
    const sent = await callApi("put", "/worlds/{world}/questions/{passage}", {
      params: { world: worldSlug, passage },
      body,
    });
    if (sent.ok) router.refresh();
    return sent.ok ? null : sent.failure;
  }

  async function undo(): Promise<void> {
    const before = { state, note: marked?.note ?? "", ...(answer ? { answer: answer.post } : {}) };
    const failure = await put(marked ? before : { state: null });
    if (failure) sayRefusal(t("thatDidNotWork"), refusalOfCall(failure));
    else say({ title: t("questionChangedBack") });
  }

  async function send(_: FormState, typed: FormData): Promise<FormState> {
    const mark = markOf(typed);
    if (mark === null) return { ...UNSENT, errors: [{ path: "answer", message: t("sayWhichPostAnswersIt") }] };
    const failure = await put(mark);
    return failure ? failedCall(failure) : { ...UNSENT, done: true };
  }

  function announce(): void {
    onDone();
    const action = { label: t("undo"), onSelect: () => void undo() };
    say({ title: t("questionByAuthorUpdated", { author }), tone: "success", action });
  }

  return useServerForm(send, { onDone: announce });
}

/** What the form says; null where it does not say which post answers. */
function markOf(typed: FormData): Mark | null {
  const state = QUESTION_STATES.find((each) => each === typed.get("state"));
  const where = String(typed.get("answer") ?? "");
  const note = String(typed.get("note") ?? "").trim();
  if (state === undefined) return { state: null };
  if (state === "answered" && !/^\d+$/.test(where)) return null;
  return { state, ...(state === "answered" ? { answer: Number(where) } : {}), ...(note === "" ? {} : { note }) };
}
