import { z } from "zod";
import { readEndpoint } from "@/lib/api/endpoint";
import { articleOf } from "@/lib/api/found";
import { time } from "@/lib/api/schemas";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import { maySeeEditing } from "@/lib/articles/drafts/editing";
import { othersEditing } from "@/lib/articles/drafts/read-editing";
import { refusal } from "@/lib/auth/policy";
import { failed, success } from "@/lib/base/result";

const personEditing = z.object({ id: z.string(), name: z.string(), lastChange: time });

/** The call that tells who else is editing an article. */
export const editingEndpoints = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/articles/{article}/editing",
    summary: "Which other members are editing an article now, by their unsaved drafts; for members who may change it",
    status: 200,
    response: z.object({ people: z.array(personEditing) }),
    run: async (input) => {
      const found = await articleOf(input);
      if (!found.ok) return found;
      const { id, world } = found.value;
      const { may } = await reviewOf(input.db, input.viewer, world, id, input.now);
      if (!input.viewer || !maySeeEditing(world.role, may)) return failed(refusal("writeArticle"));
      const people = await othersEditing(input.db, input.viewer, { id, worldId: world.id }, input.now);
      return success({ people });
    },
  }),
] as const;
