import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { time } from "@/lib/api/schemas";
import { may, ROLES, refusal } from "@/lib/auth/policy";
import { failed, success } from "@/lib/base/result";
import { acceptJoinRequest } from "@/lib/worlds/accept-join-request";
import { askToJoin } from "@/lib/worlds/ask-to-join";
import { declineJoinRequest } from "@/lib/worlds/decline-join-request";
import { joinRequestInput, memberRole } from "@/lib/worlds/input";
import { joinRequestsOf } from "@/lib/worlds/read-join-requests";
import { withdrawJoinRequest } from "@/lib/worlds/withdraw-join-request";

const requestShape = z.object({
  user: z.object({ id: z.string(), name: z.string() }),
  verified: z.boolean().describe("Somebody has shown that the person's e-mail address is theirs"),
  note: z.string(),
  at: time,
});

/** The calls of people who ask to join a public world, and of the owners who answer them. */
export const joinRequestCalls = [
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/join-requests",
    summary: "Ask the owners of a public world to become a member",
    body: joinRequestInput,
    status: 201,
    response: z.object({ at: time }),
    run: (context, { params, body }) => askToJoin(context, params.world, body),
  }),
  writeEndpoint({
    method: "delete",
    path: "/worlds/{world}/join-requests/own",
    summary: "Take one's own request to join back",
    status: 200,
    response: z.object({ world: z.string() }),
    run: (context, { params }) => withdrawJoinRequest(context, params.world),
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/join-requests",
    summary: "The requests to join a world that wait for an answer, oldest first; for who manages members",
    query: pageQuery,
    status: 200,
    response: pageShape(requestShape),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      if (!may(world.value.role, "manageMembers")) return failed(refusal("manageMembers"));
      const { skip, limit } = pageOf(input.query);
      const all = await joinRequestsOf(input.db, world.value.id);
      return success(presentPage(all.slice(skip, skip + limit), input.query));
    },
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/join-requests/{user}/accept",
    summary: "Make somebody who asked a member, with the role that is given",
    body: memberRole,
    status: 200,
    response: z.object({ userId: z.string(), name: z.string(), role: z.enum(ROLES) }),
    run: (context, { params, body }) => acceptJoinRequest(context, params.world, params.user, body),
  }),
  writeEndpoint({
    method: "post",
    path: "/worlds/{world}/join-requests/{user}/decline",
    summary: "Say no to somebody who asked to join",
    status: 200,
    response: z.object({ userId: z.string() }),
    run: (context, { params }) => declineJoinRequest(context, params.world, params.user),
  }),
] as const;
