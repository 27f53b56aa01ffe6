import { z } from "zod";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { time } from "@/lib/api/schemas";
import { success } from "@/lib/base/result";
import { appointCaretaker } from "@/lib/canon/caretakers/appoint-caretaker";
import { CARETAKER_SCOPES } from "@/lib/canon/caretakers/caretaker";
import { dismissCaretaker } from "@/lib/canon/caretakers/dismiss-caretaker";
import { canonSettingsInput, newCaretaker } from "@/lib/canon/caretakers/input";
import { caretakersOf } from "@/lib/canon/caretakers/read";
import { canonSettingsOf } from "@/lib/canon/caretakers/read-canon-settings";
import { setCanonSettings } from "@/lib/canon/caretakers/set-canon-settings";

const caretakerShape = z.object({
  id: z.string(),
  person: z.object({ id: z.string(), name: z.string() }),
  scope: z.enum(CARETAKER_SCOPES),
  values: z.array(z.string()).readonly().describe("The tag, the kind, or the ids of the articles"),
  from: z.string().nullable(),
  until: z.string().nullable(),
  articles: z.array(z.object({ slug: z.string(), title: z.string() })).readonly(),
  since: time,
});

/** The calls about who decides on which part of a world, and how it votes. */
export const caretakerCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/caretakers",
    summary: "Who looks after which part of a world",
    status: 200,
    response: z.object({ items: z.array(caretakerShape) }),
    run: async (input) => {
      const world = await worldOf(input);
      return world.ok ? success({ items: await caretakersOf(input.db, world.value.id) }) : world;
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/caretakers",
    summary: "Give a member a part of the world to decide on",
    body: newCaretaker,
    status: 201,
    response: caretakerShape,
    run: (context, { params, body }) => appointCaretaker(context, params.world, body),
  }),
  writeEndpoint({
    method: "delete",
    path: "/worlds/{world}/caretakers/{caretaker}",
    summary: "End that somebody looks after a part of the world; what they decided stands",
    status: 200,
    response: z.object({ id: z.string() }),
    run: (context, { params }) => dismissCaretaker(context, params.world, params.caretaker),
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/canon/settings",
    summary: "Who decides where no caretaker does, and how a world votes",
    status: 200,
    response: canonSettingsInput,
    run: async (input) => {
      const world = await worldOf(input);
      return world.ok ? success(settingsShown(await canonSettingsOf(input.db, world.value.id))) : world;
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/canon/settings",
    summary: "Say who decides where no caretaker does, and how the world votes",
    body: canonSettingsInput,
    status: 200,
    response: canonSettingsInput,
    run: async (context, { params, body }) => {
      const set = await setCanonSettings(context, params.world, body);
      return set.ok ? success(settingsShown(set.value)) : set;
    },
  }),
] as const;

function settingsShown({ steps, ...settings }: Awaited<ReturnType<typeof canonSettingsOf>>) {
  return { ...settings, steps: [...steps] };
}
