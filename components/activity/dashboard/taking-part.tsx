import { DateTime } from "@/components/ui/date-time";
import { LinkButton } from "@/components/ui/link-button";
import { RouteLink } from "@/components/ui/route-link";
import type { Sent } from "@/components/viewer/question";
import { JoinRequestForm } from "@/components/worlds/join-request-form";
import { WithdrawJoinRequestButton } from "@/components/worlds/withdraw-join-request-button";
import type { OwnJoinRequest } from "@/lib/worlds/join-request";
import styles from "./home.module.css";

type TakingPartProps = {
  worldSlug: string;
  /** Of whoever has signed in: their request, or null. */
  own?: { readonly request: OwnJoinRequest | Sent<OwnJoinRequest> | null };
};

/** How somebody who is no member of a public world becomes one: by asking, once they are signed in. */
export function TakingPart({ worldSlug, own }: TakingPartProps) {
  const home = `/w/${worldSlug}`;
  return (
    <section id="take-part" className={styles.section} aria-labelledby="take-part-title">
      <h2 id="take-part-title">Take part</h2>
      <p className={styles.why}>
        Anyone can read this world. Members write articles, link claims and decide what is canon; see{" "}
        <RouteLink href={`${home}/members`}>who they are</RouteLink>.
      </p>
      {own ? <OwnRequest worldSlug={worldSlug} request={own.request} /> : <SignInFirst home={home} />}
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

function OwnRequest({ worldSlug, request }: { worldSlug: string } & NonNullable<TakingPartProps["own"]>) {
  if (request === null) return <JoinRequestForm worldSlug={worldSlug} />;
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
      <WithdrawJoinRequestButton worldSlug={worldSlug} />
    </>
  );
}
