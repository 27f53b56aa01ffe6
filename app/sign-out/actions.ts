"use server";

import { redirect } from "next/navigation";
import type { FormState } from "@/components/form/form-state";
import { signOut } from "@/lib/auth/session-cookie";

/** Signs this browser out, on the server too. */
export async function signOutAction(): Promise<FormState> {
  await signOut();
  redirect("/");
}
