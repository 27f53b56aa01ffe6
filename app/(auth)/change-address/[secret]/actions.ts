"use server";

import { redirect } from "next/navigation";
import { anyName, formAction } from "@/app/server-action";
import { failedWith } from "@/components/form/form-state";
import { changeAddress } from "@/lib/auth/change-address";
import { asSignedIn } from "@/lib/auth/session-actor";

/** Makes a new address one's own, and shows the account. */
export const changeAddressAction = formAction([anyName], async (secret) => {
  const changed = await asSignedIn((context) => changeAddress(context, secret));
  if (!changed.ok) return failedWith(changed.failure, {});
  redirect("/account");
});
