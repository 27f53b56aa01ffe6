"use server";

import { redirect } from "next/navigation";
import { signOut } from "@/lib/auth/session-cookie";

/** Signs this browser out, on the server too. */
export async function signOutAction(): Promise<void> {
  await signOut();
  redirect("/");
}
