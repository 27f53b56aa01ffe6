import Link from "next/link";
import styles from "@/components/activity/dashboard/home.module.css";
import { DateTime } from "@/components/ui/date-time";
import { LinkButton } from "@/components/ui/link-button";
import { JoinRequestForm } from "@/components/worlds/join-request-form";
import { WithdrawJoinRequestButton } from "@/components/worlds/withdraw-join-request-button";
import type { Viewer } from "@/lib/auth/actor";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { ownJoinRequest } from "@/lib/worlds/read-join-requests";
import type { WorldView } from "@/lib/worlds/world";

/** How somebody who is no member of a public world becomes one: by asking, once they are signed in. */
export function TakingPart({ world, viewer }: { world: WorldView; viewer: Viewer }) {
  return (
    <section id="take-part" className={styles.section} aria-labelledby="take-part-title">
      <h2 id="take-part-title">Take part</h2>
      <p className={styles.why}>
        Anyone can read this world. Members write articles, link claims and decide what is canon; see{" "}
        <Link href={`/w/${world.slug}/members`}>who they are</Link>.
      </p>
      {viewer ? <OwnRequest world={world} viewer={viewer} /> : <SignInFirst home={`/w/${world.slug}`} />}
    </section>
  );
}

function SignInFirst({ home }: { home: string }) {
  return (
    <p className={styles.ways}>
      <LinkButton href={`/sign-in?callbackUrl=${encodeURIComponent(home)}`} size="small">
        Sign in to ask to join
      </LinkButton>
    </p>
  );
}

async function OwnRequest({ world, viewer }: { world: WorldView; viewer: NonNullable<Viewer> }) {
  const request = await ownJoinRequest(db, world.id, viewer.userId, systemClock());
  if (request === null) return <JoinRequestForm worldSlug={world.slug} />;
  if (request.state === "declined") {
    return (
      <p>
        An owner declined your request to join. You can ask again from <DateTime value={request.again} />.
      </p>
    );
  }
  return (
    <>
      <p>
        You asked to join on <DateTime value={request.at} />. An owner will answer; you will find the world under “My
        worlds” once you are a member.
      </p>
      <WithdrawJoinRequestButton worldSlug={world.slug} />
    </>
  );
}
