"use server";

import { z } from "zod";
import { callEndpoint } from "@/app/call-endpoint";
import { anyName, buttonAction, formAction } from "@/app/server-action";
import { failedWith, SUCCEEDED, textsOf } from "@/components/form/form-state";

const chosen = z.object({ chosen: z.boolean() });

/** Makes an article what readers of its world see first, or takes that away. Returns the refusal, or null. */
export const startPageAction = buttonAction([anyName, anyName, chosen], (world, article, input) => {
  const body = { article: input.chosen ? article : null };
  return callEndpoint("put", "/worlds/{world}/start", { params: { world }, body });
});

/** The same by a form, which names the article; an empty name is none. */
export const chooseStartPageAction = formAction([anyName], async (world, form) => {
  const typed = textsOf(form);
  const article = (typed.article ?? "").trim();
  const body = { article: article === "" ? null : article };
  const put = await callEndpoint("put", "/worlds/{world}/start", { params: { world }, body, form });
  return put.ok ? SUCCEEDED : failedWith(put.failure, typed);
});
