"use server";

import { callEndpoint } from "@/app/call-endpoint";
import { anyName, buttonAction, formAction } from "@/app/server-action";
import { failedWith, SUCCEEDED, textsOf } from "@/components/form/form-state";

/** Makes another continuity of the world. */
export const makeContinuityAction = formAction([anyName], async (world, form) => {
  const typed = textsOf(form);
  const { name = "", description = "", parent, firstName } = typed;
  const body = {
    name,
    description,
    ...(parent ? { parent } : {}),
    ...(firstName === undefined ? {} : { firstName }),
  };
  const made = await callEndpoint("post", "/worlds/{world}/continuities", { params: { world }, body, form });
  return made.ok ? SUCCEEDED : failedWith(made.failure, typed);
});

/** Says anew what a continuity is called, and what it is. */
export const changeContinuityAction = formAction([anyName, anyName], async (world, continuity, form) => {
  const typed = textsOf(form);
  const { name = "", description = "" } = typed;
  const params = { world, continuity };
  const body = { name, description };
  const changed = await callEndpoint("put", "/worlds/{world}/continuities/{continuity}", { params, body, form });
  return changed.ok ? SUCCEEDED : failedWith(changed.failure, typed);
});

/** Sets a continuity aside. */
export const setAsideAction = buttonAction([anyName, anyName], (world, continuity) =>
  callEndpoint("put", "/worlds/{world}/continuities/{continuity}", {
    params: { world, continuity },
    body: { setAside: true },
  }),
);

/** Brings back a continuity that was set aside. */
export const bringBackAction = buttonAction([anyName, anyName], (world, continuity) =>
  callEndpoint("put", "/worlds/{world}/continuities/{continuity}", {
    params: { world, continuity },
    body: { setAside: false },
  }),
);
