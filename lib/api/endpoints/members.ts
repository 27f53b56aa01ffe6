import { z } from "zod";
import { type Call, readCall, writeCall } from "@/lib/api/call";
import { pageAnswer, pageOf, pageQuery, pageShape } from "@/lib/api/cursor";
import { worldOf } from "@/lib/api/found";
import { time } from "@/lib/api/shapes";
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
  mail: z.enum(["sent", "failed", "none"]).describe("none: no mail is sent from this installation"),
});

/** The calls about a world's members and the links that invite to it. */
export const memberCalls: readonly Call[] = [
  readCall({
    method: "get",
    path: "/worlds/{w}/members",
    says: "The members of a world and their roles",
    query: pageQuery,
    status: 200,
    answer: pageShape(memberShape),
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const { skip, limit } = pageOf(input.query);
      const members = await membersOf(input.db, world.value.id);
      const page = members.slice(skip, skip + limit).map((member) => memberFor(member, world.value, input.viewer));
      return success(pageAnswer(page, input.query));
    },
  }),
  readCall({
    method: "get",
    path: "/worlds/{w}/members/{user}",
    says: "One member of a world",
    status: 200,
    answer: memberShape,
    run: async (input) => {
      const world = await worldOf(input);
      if (!world.ok) return world;
      const members = await membersOf(input.db, world.value.id);
      const member = members.find(({ userId }) => userId === input.params.user);
      return member ? success(memberFor(member, world.value, input.viewer)) : failed(notFound("member"));
    },
  }),
  writeCall({
    method: "put",
    path: "/worlds/{w}/members",
    says: "Give a member another role, or invite somebody by e-mail address: the answer does not tell whether it has an account",
    body: memberInput,
    status: 200,
    answer: z.union([z.object({ member: memberShape }), z.object({ invited: invitedShape })]),
    run: (act, { params, body }) => inviteMember(act, params.w ?? "", body),
  }),
  writeCall({
    method: "put",
    path: "/worlds/{w}/members/{user}",
    says: "Change a member's role",
    body: memberRole,
    status: 200,
    answer: memberShape,
    run: (act, { params, body }) => changeRole(act, params.w ?? "", params.user ?? "", body),
  }),
  writeCall({
    method: "delete",
    path: "/worlds/{w}/members/{user}",
    says: "End somebody's membership, or one's own",
    status: 200,
    answer: z.object({ userId: z.string() }),
    run: (act, { params }) => removeMember(act, params.w ?? "", params.user ?? ""),
  }),
  ...invitationCalls(),
];

function memberFor(member: MemberView, world: WorldView, viewer: Viewer) {
  const sees = may(world.role, "manageMembers") || member.userId === viewer?.userId;
  return { ...member, email: sees ? member.email : null };
}

function invitationCalls(): readonly Call[] {
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
    readCall({
      method: "get",
      path: "/worlds/{w}/invitations",
      says: "The invitations to a world, by link and by address, newest first; for who manages members",
      query: pageQuery,
      status: 200,
      answer: pageShape(shape),
      run: async (input) => {
        const world = await worldOf(input);
        if (!world.ok) return world;
        if (!may(world.value.role, "manageMembers")) return failed(refusal("manageMembers"));
        const { skip, limit } = pageOf(input.query);
        const all = await invitationsOf(input.db, world.value.id, input.now);
        return success(pageAnswer(all.slice(skip, skip + limit), input.query));
      },
    }),
    writeCall({
      method: "post",
      path: "/worlds/{w}/invitations",
      cost: "secret",
      says: "Make a link that gives whoever follows it a role",
      secret: ["path"],
      body: invitationInput,
      status: 201,
      answer: z.object({ id: z.string(), path, expiresAt: time }),
      run: async (act, { params, body }) => {
        const made = await createInvitation(act, params.w ?? "", body);
        if (!made.ok) return made;
        const { secret, ...rest } = made.value;
        return success({ ...rest, path: invitationPath(secret) });
      },
    }),
    writeCall({
      method: "delete",
      path: "/worlds/{w}/invitations/{id}",
      says: "End an invitation; who joined by it stays",
      status: 200,
      answer: z.object({ id: z.string() }),
      run: (act, { params }) => revokeInvitation(act, params.w ?? "", params.id ?? ""),
    }),
    writeCall({
      method: "post",
      path: "/invitations/{secret}/accept",
      says: "Join the world that a link invites to; the secret is the end of its path",
      status: 200,
      answer: z.object({ slug: z.string(), role, joined: z.boolean() }),
      run: (act, { params }) => acceptInvitation(act, params.secret ?? ""),
    }),
  ];
}
