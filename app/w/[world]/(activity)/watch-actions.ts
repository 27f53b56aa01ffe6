"use server";

import { z } from "zod";
import { callEndpoint } from "@/app/call-endpoint";
import { anyName, buttonAction } from "@/app/server-action";

/** Has the reader hear of what happens to something in a world, or no longer. Returns the refusal, or null. */
export const watchAction = buttonAction([anyName, anyName, anyName, z.boolean()], (world, kind, subject, watching) =>
  callEndpoint("put", "/worlds/{world}/watches", { params: { world }, body: { kind, subject, watching } }),
);
