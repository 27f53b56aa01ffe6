"use server";

import { redirect } from "next/navigation";
import { callEndpoint } from "@/app/call-endpoint";
import { formAction } from "@/app/server-action";
import { failedWith, textsOf } from "@/components/form/form-state";

/** Makes a world and goes there. */
export const createWorldAction = formAction([], async (form) => {
  const typed = textsOf(form);
  const made = await callEndpoint("post", "/worlds", { params: {}, body: typed, form });
  return made.ok ? redirect(`/w/${made.value.slug}`) : failedWith(made.failure, typed, { at: "slug" });
});
