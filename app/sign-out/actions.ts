"use server";

import { redirect } from "next/navigation";
import { endSession } from "@/lib/auth/session-cookie";

/** Signs this browser out. */
export async function signOutAction(): Promise<void> {
  await endSession();
  redirect("/");
}
