"use server";

import { callEndpoint } from "@/app/call-endpoint";
import { anyBody, anyName, buttonAction, formAction } from "@/app/server-action";
import { failedWith, SUCCEEDED, textsOf, UNSENT } from "@/components/form/form-state";

/** Begins a discussion about what `about` says; what came of it is its id. */
export const beginAction = formAction([anyName, anyBody], async (world, about, form) => {
  const typed = textsOf(form);
  const call = { params: { world }, body: { ...about, ...typed }, form };
  const begun = await callEndpoint("post", "/worlds/{world}/discussions", call);
  return begun.ok ? { ...UNSENT, done: begun.value.id as string } : failedWith(begun.failure, typed);
});

/** Says something in a discussion, or answers the comment that is named; an empty name answers none. */
export const commentAction = formAction([anyName, anyName, anyName], async (world, discussion, replyTo, form) => {
  const { text } = textsOf(form);
  const call = { params: { world, discussion }, body: { text, ...(replyTo === "" ? {} : { replyTo }) }, form };
  const said = await callEndpoint("post", "/worlds/{world}/discussions/{discussion}/comments", call);
  return said.ok ? SUCCEEDED : failedWith(said.failure, { text: text ?? "" });
});

/** Edits a comment of one's own. */
export const editAction = formAction([anyName, anyName, anyName], async (world, discussion, comment, form) => {
  const { text } = textsOf(form);
  const path = "/worlds/{world}/discussions/{discussion}/comments/{comment}";
  const edited = await callEndpoint("put", path, { params: { world, discussion, comment }, body: { text }, form });
  return edited.ok ? SUCCEEDED : failedWith(edited.failure, { text: text ?? "" });
});

/** Removes a comment. Returns the refusal, or null. */
export const removeAction = buttonAction([anyName, anyName, anyName], (world, discussion, comment) => {
  const path = "/worlds/{world}/discussions/{discussion}/comments/{comment}";
  return callEndpoint("delete", path, { params: { world, discussion, comment } });
});

/** Resolves a discussion or opens it again. Returns the refusal, or null. */
export const resolveAction = buttonAction([anyName, anyName, anyBody], (world, discussion, body) =>
  callEndpoint("put", "/worlds/{world}/discussions/{discussion}/resolution", { params: { world, discussion }, body }),
);
