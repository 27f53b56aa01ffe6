"use server";

import { callEndpoint } from "@/app/call-endpoint";
import { anyName, formAction } from "@/app/server-action";
import { failedWith, SUCCEEDED, textsOf } from "@/components/form/form-state";
import { mapsOfForm } from "@/components/map/choosing/maps-of-form";

/** Chooses the pictures that are a world's maps, as its form says. */
export const chooseMapsAction = formAction([anyName], async (world, form) => {
  const typed = textsOf(form);
  const body = { version: typed.version || null, maps: mapsOfForm(typed) };
  const put = await callEndpoint("put", "/worlds/{world}/maps", { params: { world }, body, form });
  return put.ok ? SUCCEEDED : failedWith(put.failure, typed);
});
