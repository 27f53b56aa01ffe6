"use server";

import { redirect } from "next/navigation";
import { type FormState, failedWith } from "@/components/form/form-state";
import { asSignedIn } from "@/lib/auth/session-actor";
import { verifyAddress } from "@/lib/auth/verify-address";

/** Verifies one's address, and shows the account. */
export async function verifyAddressAction(secret: string): Promise<FormState> {
  const verified = await asSignedIn((act) => verifyAddress(act, String(secret)));
  if (!verified.ok) return failedWith(verified.failure, {});
  redirect("/account");
}
