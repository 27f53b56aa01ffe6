"use server";

import { redirect } from "next/navigation";
import { formAction } from "@/app/server-action";
import { signOut } from "@/lib/auth/session-cookie";

/** Signs this browser out, on the server too. */
export const signOutAction = formAction([], async () => {
  await signOut();
  redirect("/");
});
