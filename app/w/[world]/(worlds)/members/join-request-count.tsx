import { worldOfViewer } from "@/app/w/[world]/world";
import { NavCount } from "@/components/shell/nav-count";
import { may } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { countJoinRequests } from "@/lib/worlds/read-join-requests";

/** How many people ask to join the world; nothing for those who do not answer them. */
export async function JoinRequestCount({ slug }: { slug: string }) {
  const world = await worldOfViewer(slug);
  if (!may(world.role, "manageMembers")) return null;
  return <NavCount count={await countJoinRequests(db, world.id)} label="asking to join" />;
}
