import type { ActionContext } from "@/lib/auth/action-context";
import { proposeRetcon } from "@/lib/canon/retcon/propose-retcon";
import { putRetconChoices } from "@/lib/canon/retcon/put-choices";
import { sampleWorld } from "@/prisma/seed/sample";
import type { PersonKey } from "@/prisma/seed/sample/types";
import { done } from "./done";

type ContextAt = (by: PersonKey, at: string) => ActionContext;

/** A claim of the offensive that the railway's own article tells more fully, and what leans on it. */
const CHANGING = { claim: "sc-tynda-air" };
const OWN = {
  to: "superseded",
  supersededBy: "trans-siberian-railway",
  reason: "The article on the railway tells it with its targets. Two accounts of one thing will part sooner or later.",
  text: "",
} as const;
const CHOICES = [
  { item: "claim sc-tsr-bombers", choice: "keep", reason: "This is what takes its place.", text: "" },
  {
    item: "claim sc-tsr-target",
    choice: "change",
    reason: "",
    text: "In the war of 1940 it is the true objective of the Japanese, more than any town, airfield or army",
  },
  {
    item: "claim sc-am-span",
    choice: "dispute",
    reason: "It rests on the same sentence, which says nothing of what could be replaced.",
    text: "",
  },
] as const;

/** Lets a contributor of the sample world go through what leans on a claim; what they chose waits for review as one proposal. */
export async function loadRetcon(contextOf: ContextAt): Promise<void> {
  const { slug } = sampleWorld;
  const context = contextOf("contributor", "2026-07-12T19:30:00.000Z");
  done(await putRetconChoices(context, slug, { ...CHANGING, own: OWN, choices: [...CHOICES] }));
  done(await proposeRetcon(context, slug, { ...CHANGING, title: "The bombers are told with the railway" }));
}
