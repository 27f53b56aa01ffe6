"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { anyName, buttonAction, formAction } from "@/app/server-action";
import { refusalOf } from "@/components/api/refusal";
import { type FormState, failedWith, refused, textsOf } from "@/components/form/form-state";
import { giveWorld } from "@/lib/administration/give-world";
import { giveWorldInput, reasonInput } from "@/lib/administration/input";
import { setQuotas } from "@/lib/administration/set-quotas";
import { setSignUp } from "@/lib/administration/set-sign-up";
import { liftSuspension, suspendAccount } from "@/lib/administration/suspend-account";
import { putBackWorld, takeDownWorld } from "@/lib/administration/take-down-world";
import type { ActionContext } from "@/lib/auth/action-context";
import { asSignedIn } from "@/lib/auth/session-actor";
import type { Failure } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import { quotasInput } from "@/lib/quotas/input";
import { QUOTA_NAMES } from "@/lib/quotas/quota";

/** Opens or closes sign-up. Returns the refusal, or null. */
export const setSignUpAction = buttonAction([z.boolean()], async (open) => {
  const set = await asSignedIn((context) => setSignUp(context, open));
  if (set.ok) revalidatePath("/admin");
  return refusalOf(set);
});

/** Sets all quotas. */
export const setQuotasAction = formAction([], async (form) => {
  const typed = textsOf(form);
  const numbers = QUOTA_NAMES.map((name) => [name, typed[name]?.trim() ? Number(typed[name]) : Number.NaN]);
  const input = quotasInput.safeParse(Object.fromEntries(numbers));
  if (!input.success) return refused(input.error, typed);
  const set = await asSignedIn((context) => setQuotas(context, input.data));
  if (!set.ok) return failedWith(set.failure, typed);
  revalidatePath("/admin");
  return { values: typed, errors: [], done: true };
});

/** Suspends an account. */
export const suspendAccountAction = formAction([anyName], async (id, form) => {
  return withReason(form, (context, reason) => suspendAccount(context, id, reason));
});

/** Lifts the suspension of an account. */
export const liftSuspensionAction = formAction([anyName], async (id, form) => {
  return withReason(form, (context, reason) => liftSuspension(context, id, reason));
});

/** Takes a world down. */
export const takeDownWorldAction = formAction([anyName], async (slug, form) => {
  return withReason(form, (context, reason) => takeDownWorld(context, slug, reason));
});

/** Puts a world back. */
export const putBackWorldAction = formAction([anyName], async (slug, form) => {
  return withReason(form, (context, reason) => putBackWorld(context, slug, reason));
});

/** Makes somebody an owner of a world. */
export const giveWorldAction = formAction([anyName], async (slug, form) => {
  const typed = textsOf(form);
  const input = giveWorldInput.safeParse(typed);
  if (!input.success) return refused(input.error, typed);
  const given = await asSignedIn((context) => giveWorld(context, slug, input.data));
  if (!given.ok) return failedWith(given.failure, typed, { at: "email" });
  revalidatePath("/", "layout");
  return { values: {}, errors: [], done: true };
});

type Reason = { readonly reason: string };

async function withReason(
  form: FormData,
  write: (context: ActionContext, reason: Reason) => Promise<Result<unknown, Failure>>,
): Promise<FormState> {
  const typed = textsOf(form);
  const input = reasonInput.safeParse(typed);
  if (!input.success) return refused(input.error, typed);
  const done = await asSignedIn((context) => write(context, input.data));
  if (!done.ok) return failedWith(done.failure, typed);
  revalidatePath("/", "layout");
  return { values: {}, errors: [], done: true };
}
