"use server";

import { z } from "zod";
import { callEndpoint } from "@/app/call-endpoint";
import { anyName, buttonAction, formAction } from "@/app/server-action";
import type { Failing } from "@/components/api/refusal";
import { type FormState, failedWith, SUCCEEDED, textsOf } from "@/components/form/form-state";
import type { Result } from "@/lib/base/result";
import { QUOTA_NAMES } from "@/lib/quotas/quota";

/** Opens or closes sign-up. Returns the refusal, or null. */
export const setSignUpAction = buttonAction([z.boolean()], (open) =>
  callEndpoint("put", "/admin/sign-up", { params: {}, body: { open } }),
);

/** Sets all quotas. */
export const setQuotasAction = formAction([], async (form) => {
  const typed = textsOf(form);
  const numbers = QUOTA_NAMES.map((name) => [name, typed[name]?.trim() ? Number(typed[name]) : Number.NaN]);
  const set = await callEndpoint("put", "/admin/quotas", { params: {}, body: Object.fromEntries(numbers), form });
  return set.ok ? { ...SUCCEEDED, values: typed } : failedWith(set.failure, typed);
});

/** Suspends an account. */
export const suspendAccountAction = formAction([anyName], (id, form) =>
  withReason(form, (said) => callEndpoint("post", "/admin/accounts/{id}/suspend", { params: { id }, ...said })),
);

/** Lifts the suspension of an account. */
export const liftSuspensionAction = formAction([anyName], (id, form) =>
  withReason(form, (said) => callEndpoint("post", "/admin/accounts/{id}/lift-suspension", { params: { id }, ...said })),
);

/** Takes a world down. */
export const takeDownWorldAction = formAction([anyName], (world, form) =>
  withReason(form, (said) => callEndpoint("post", "/admin/worlds/{world}/take-down", { params: { world }, ...said })),
);

/** Puts a world back. */
export const putBackWorldAction = formAction([anyName], (world, form) =>
  withReason(form, (said) => callEndpoint("post", "/admin/worlds/{world}/put-back", { params: { world }, ...said })),
);

/** Makes somebody an owner of a world. */
export const giveWorldAction = formAction([anyName], async (world, form) => {
  const typed = textsOf(form);
  const given = await callEndpoint("put", "/admin/worlds/{world}/owner", { params: { world }, body: typed, form });
  return given.ok ? SUCCEEDED : failedWith(given.failure, typed, { at: "email" });
});

type Said = { readonly body: Record<string, string>; readonly form: FormData };

async function withReason(form: FormData, call: (said: Said) => Promise<Result<unknown, Failing>>): Promise<FormState> {
  const typed = textsOf(form);
  const done = await call({ body: typed, form });
  return done.ok ? SUCCEEDED : failedWith(done.failure, typed);
}
