"use server";

import { redirect } from "next/navigation";
import { callEndpoint } from "@/app/call-endpoint";
import { anyName, formAction } from "@/app/server-action";
import { choicesInForm } from "@/components/canon/retcon/choices-in-form";
import { failedWith, SUCCEEDED, textsOf } from "@/components/form/form-state";
import { proposalPath } from "@/lib/proposals/proposal";

/** Keeps what was chosen about a change, and makes a proposal of it where that was asked for. `claim` is empty for an article. */
export const retconAction = formAction([anyName, anyName, anyName], async (world, claim, article, form) => {
  const typed = textsOf(form);
  const target = claim === "" ? { article } : { claim };
  const body = { ...target, ...choicesInForm(typed) };
  const kept = await callEndpoint("put", "/worlds/{world}/canon/change", { params: { world }, body });
  if (!kept.ok) return failedWith(kept.failure, typed);
  if (typed.intent !== "propose") return SUCCEEDED;
  const proposed = await callEndpoint("post", "/worlds/{world}/canon/change/proposal", {
    params: { world },
    body: { ...target, title: typed.title ?? "" },
    form,
  });
  if (!proposed.ok) return failedWith(proposed.failure, typed);
  redirect(proposalPath(world, proposed.value.number));
});
