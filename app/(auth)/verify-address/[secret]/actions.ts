"use server";

import { redirect } from "next/navigation";
import { anyName, formAction } from "@/app/server-action";
import { failedWith } from "@/components/form/form-state";
import { asSignedIn } from "@/lib/auth/session-actor";
import { verifyAddress } from "@/lib/auth/verify-address";

/** Verifies one's address, and shows the account. */
export const verifyAddressAction = formAction([anyName], async (secret) => {
  const verified = await asSignedIn((context) => verifyAddress(context, secret));
  if (!verified.ok) return failedWith(verified.failure, {});
  redirect("/account");
});
