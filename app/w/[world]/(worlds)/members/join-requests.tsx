import { Section } from "@/components/form/section";
import { JoinRequestList } from "@/components/worlds/join-request-list";
import { db } from "@/lib/db";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import { joinRequestsOf } from "@/lib/worlds/read-join-requests";
import type { WorldView } from "@/lib/worlds/world";

/** Who asks to join, to be accepted or declined; only for somebody who may manage members. Nothing where nobody asks. */
export async function JoinRequests({ world }: { world: WorldView }) {
  const t = worldsMessages();
  const requests = await joinRequestsOf(db, world.id);
  if (requests.length === 0) return null;
  return (
    <Section title={t("requestsToJoin")} hint={t("chooseARoleBeforeYouAccept")}>
      <JoinRequestList worldSlug={world.slug} requests={requests} />
    </Section>
  );
}
