"use server";

import { redirect } from "next/navigation";
import { callEndpoint } from "@/app/call-endpoint";
import { anyName, buttonAction } from "@/app/server-action";

/** Brings a deleted world back and goes there. Returns the refusal. */
export const restoreWorldAction = buttonAction([anyName], async (world) => {
  const restored = await callEndpoint("post", "/worlds/{world}/restore", { params: { world } });
  return restored.ok ? redirect(`/w/${world}`) : restored;
});
