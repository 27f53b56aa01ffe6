"use server";

import { callEndpoint } from "@/app/call-endpoint";
import { anyName, formAction } from "@/app/server-action";
import { failedWith, SUCCEEDED, textsOf } from "@/components/form/form-state";

/** Says that a contradiction is intended, and why. */
export const markIntendedAction = formAction([anyName, anyName], (world, contradiction, form) =>
  mark({ world, contradiction }, true, form),
);

/** Says that a contradiction is open after all. */
export const openAgainAction = formAction([anyName, anyName], (world, contradiction, form) =>
  mark({ world, contradiction }, false, form),
);

async function mark(
  params: { readonly world: string; readonly contradiction: string },
  intended: boolean,
  form: FormData,
) {
  const typed = textsOf(form);
  const body = { intended, reason: typed.reason ?? "" };
  const marked = await callEndpoint("post", "/worlds/{world}/contradictions/{contradiction}/marks", {
    params,
    body,
    form,
  });
  return marked.ok ? SUCCEEDED : failedWith(marked.failure, typed);
}
