import { z } from "zod";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { canonStatus } from "@/lib/api/schemas";
import { systemClock } from "@/lib/base/clock";
import { success } from "@/lib/base/result";
import { leaningFilters, retconChoices, retconProposal } from "@/lib/canon/retcon/input";
import { LEANING_KINDS, LEANING_REASONS } from "@/lib/canon/retcon/leaning";
import { proposeRetcon } from "@/lib/canon/retcon/propose-retcon";
import { putRetconChoices } from "@/lib/canon/retcon/put-choices";
import { retconDraft } from "@/lib/canon/retcon/read-draft";
import { leaningOn } from "@/lib/canon/retcon/read-leaning";
import { canonOf, retconTarget } from "@/lib/canon/retcon/read-target";
import { RETCON_CHOICES } from "@/lib/canon/retcon/retcon-choice";

const article = z.object({ slug: z.string(), title: z.string() });
const leaning = z.object({
  key: z.string(),
  kind: z.enum(LEANING_KINDS),
  article,
  part: z.string().nullable().describe("The claim, row of the fact box, decision or vote"),
  text: z.string(),
  status: canonStatus.nullable(),
  weight: z.number().describe("How much speaks for it; the list is sorted by it"),
  reasons: z.array(
    z.object({ kind: z.enum(LEANING_REASONS), of: z.string().describe("What both have in common, as it is written") }),
  ),
});
const chosen = z.object({ item: z.string(), choice: z.enum(RETCON_CHOICES), reason: z.string(), text: z.string() });

/** The calls about what would change with a claim or an article. */
export const retconEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/canon/change",
    summary: "What leans on claims or an article, with why, and what one has chosen about it and not proposed",
    query: leaningFilters,
    status: 200,
    response: z.object({
      changing: z.array(z.object({ article, claim: z.string().nullable(), text: z.string(), status: canonStatus })),
      total: z.int().describe("How many things lean on it; the list has at most 150"),
      items: z.array(leaning),
      choices: z.array(chosen).describe("One's own"),
    }),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const found = await retconTarget(input.db, world.value, input.query);
      if (!found.ok) return found;
      const target = input.query.canon ? canonOf(found.value) : found.value;
      if (target === null) return success({ changing: [], total: 0, items: [], choices: [] });
      const { asked, about, items: changing } = target;
      const { total, items } = await leaningOn(input.db, world.value.id, asked, systemClock());
      const place = { worldId: world.value.id, about };
      const draft = input.viewer ? await retconDraft(input.db, { ...place, userId: input.viewer.userId }) : null;
      return success({
        changing: changing.map(({ article: { slug, title }, ...each }) => ({ ...each, article: { slug, title } })),
        total,
        items: items.map(({ article: { slug, title }, reasons, ...each }) => ({
          ...each,
          article: { slug, title },
          reasons: [...reasons],
        })),
        choices: (draft?.choices ?? [])
          .filter(({ choice }) => RETCON_CHOICES.includes(choice))
          .map((each) => ({ ...each })),
      });
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/canon/change",
    summary: "Choose for what leans on a change: keep, change or dispute. Nothing changes until it is proposed",
    body: retconChoices,
    status: 200,
    response: z.object({ kept: z.int() }),
    run: (context, { params, body }) => putRetconChoices(context, params.world, body),
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/canon/change/proposal",
    summary: "Make one proposal of what one chose",
    body: retconProposal,
    status: 201,
    response: z.object({ number: z.int(), open: z.boolean().describe("Words are still to be written: it is a draft") }),
    run: (context, { params, body }) => proposeRetcon(context, params.world, body),
  }),
] as const;
