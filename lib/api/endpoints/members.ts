import { z } from "zod";
import { pageOf, pageQuery, pageShape, presentPage } from "@/lib/api/cursor";
import { readEndpoint, writeEndpoint } from "@/lib/api/endpoint";
import { worldOf } from "@/lib/api/found";
import { time } from "@/lib/api/schemas";
import type { Viewer } from "@/lib/auth/actor";
import { may, ROLES, refusal } from "@/lib/auth/policy";
import { notFound } from "@/lib/base/failure";
import { failed, success } from "@/lib/base/result";
import { acceptInvitation } from "@/lib/worlds/accept-invitation";
import { changeRole } from "@/lib/worlds/change-role";
import { createInvitation } from "@/lib/worlds/create-invitation";
import { invitationInput, memberInput, memberRole } from "@/lib/worlds/input";
import { INVITATION_STATES, invitationPath } from "@/lib/worlds/invitation";
import { inviteMember } from "@/lib/worlds/invite-member";
import { type MemberView, membersOf } from "@/lib/worlds/read";
import { invitationsOf } from "@/lib/worlds/read-invitations";
import { removeMember } from "@/lib/worlds/remove-member";
import { revokeInvitation } from "@/lib/worlds/revoke-invitation";
import type { WorldView } from "@/lib/worlds/world";

const role = z.enum(ROLES);
const memberShape = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string().nullable().describe("null: only who manages members, and the person, sees the address"),
  emailVerified: z.boolean().describe("Somebody has shown that the address is theirs"),
  role,
  since: time,
});

const invitedShape = z.object({
  id: z.string(),
  email: z.string(),
  role,
  expiresAt: time,
  mail: z.enum(["queued", "none"]).describe("queued: a mail is on its way; none: none is sent from this installation"),
});

/** The calls about a world's members and the links that invite to it. */
export const memberCalls = [
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/members",
    summary: "The members of a world and their roles",
    query: pageQuery,
    status: 200,
    response: pageShape(memberShape),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { skip, limit } = pageOf(input.query);
      const members = await membersOf(input.db, world.value.id);
      const page = members.slice(skip, skip + limit).map((member) => memberFor(member, world.value, input.viewer));
      return success(presentPage(page, input.query));
    },
  }),
  readEndpoint({
    method: "get",
    path: "/worlds/{world}/members/{user}",
    summary: "One member of a world",
    status: 200,
    response: memberShape,
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const members = await membersOf(input.db, world.value.id);
      const member = members.find(({ userId }) => userId === input.params.user);
      return member ? success(memberFor(member, world.value, input.viewer)) : failed(notFound("member"));
    },
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/members",
    summary:
      "Give a member another role, or invite somebody by e-mail address: the answer does not tell whether it has an account",
    body: memberInput,
    status: 200,
    response: z.union([z.object({ member: memberShape }), z.object({ invited: invitedShape })]),
    run: (context, { params, body }) => inviteMember(context, params.world, body),
  }),
  writeEndpoint({
    method: "put",
    path: "/worlds/{world}/members/{user}",
    summary: "Change a member's role",
    body: memberRole,
    status: 200,
    response: memberShape,
    run: (context, { params, body }) => changeRole(context, params.world, params.user, body),
  }),
  writeEndpoint({
    method: "delete",
    path: "/worlds/{world}/members/{user}",
    summary: "End somebody's membership, or one's own",
    status: 200,
    response: z.object({ userId: z.string() }),
    run: (context, { params }) => removeMember(context, params.world, params.user),
  }),
  ...invitationCalls(),
] as const;

function memberFor(member: MemberView, world: WorldView, viewer: Viewer) {
  const sees = may(world.role, "manageMembers") || member.userId === viewer?.userId;
  return { ...member, email: sees ? member.email : null };
}

function invitationCalls() {
  const shape = z.object({
    id: z.string(),
    role,
    email: z.string().nullable().describe("Whom it is for; null: whoever has the link"),
    invitedBy: z.string(),
    createdAt: time,
    expiresAt: time,
    usedCount: z.int(),
    state: z.enum(INVITATION_STATES),
  });
  const path = z.string().describe("Below the site's address. It is told this once");
  return [
    readEndpoint({
      method: "get",
      path: "/worlds/{world}/invitations",
      summary: "The invitations to a world, by link and by address, newest first; for who manages members",
      query: pageQuery,
      status: 200,
      response: pageShape(shape),
      run: async (input) => {
        const world = await worldOf(input);
        if (!world.ok) return world;
        if (!may(world.value.role, "manageMembers")) return failed(refusal("manageMembers"));
        const { skip, limit } = pageOf(input.query);
        const all = await invitationsOf(input.db, world.value.id, input.now);
        return success(presentPage(all.slice(skip, skip + limit), input.query));
      },
    }),
    writeEndpoint({
      method: "post",
      path: "/worlds/{world}/invitations",
      cost: "secret",
      summary: "Create a link that gives whoever follows it a role",
      secret: ["path"],
      body: invitationInput,
      status: 201,
      response: z.object({ id: z.string(), path, expiresAt: time }),
      run: async (context, { params, body }) => {
        const made = await createInvitation(context, params.world, body);
        if (!made.ok) return made;
        const { secret, ...rest } = made.value;
        return success({ ...rest, path: invitationPath(secret) });
      },
    }),
    writeEndpoint({
      method: "delete",
      path: "/worlds/{world}/invitations/{id}",
      summary: "End an invitation; who joined by it stays",
      status: 200,
      response: z.object({ id: z.string() }),
      run: (context, { params }) => revokeInvitation(context, params.world, params.id),
    }),
    writeEndpoint({
      method: "post",
      path: "/invitations/{secret}/accept",
      summary: "Join the world that a link invites to; the secret is the end of its path",
      status: 200,
      response: z.object({ slug: z.string(), role, joined: z.boolean() }),
      run: (context, { params }) => acceptInvitation(context, params.secret),
    }),
  ] as const;
}
