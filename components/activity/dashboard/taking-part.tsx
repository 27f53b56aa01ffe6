import { DateTime } from "@/components/ui/date-time";
import { LinkButton } from "@/components/ui/link-button";
import { RouteLink } from "@/components/ui/route-link";
import type { Sent } from "@/components/viewer/question";
import { JoinRequestForm } from "@/components/worlds/join-request-form";
import { WithdrawJoinRequestButton } from "@/components/worlds/withdraw-join-request-button";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import type { OwnJoinRequest } from "@/lib/worlds/join-request";
import styles from "./home.module.css";

type TakingPartProps = {
  worldSlug: string;
  /** Of whoever has signed in: their request, or null. */
  own?: { readonly request: OwnJoinRequest | Sent<OwnJoinRequest> | null };
};

/** How somebody who is no member of a public world becomes one: by asking, once they are signed in. */
export function TakingPart({ worldSlug, own }: TakingPartProps) {
  const t = worldsToolsMessages();
  const home = `/w/${worldSlug}`;
  return (
    <section id="take-part" className={styles.section} aria-labelledby="take-part-title">
      <h2 id="take-part-title">{t("takePart")}</h2>
      <p className={styles.why}>
        {t.rich("anyoneCanReadThisWorldMembers", {
          link: (words) => <RouteLink href={`${home}/members`}>{words}</RouteLink>,
        })}
      </p>
      {own ? <OwnRequest worldSlug={worldSlug} request={own.request} /> : <SignInFirst home={home} />}
    </section>
  );
}

function SignInFirst({ home }: { home: string }) {
  const t = worldsToolsMessages();
  return (
    <p className={styles.ways}>
      <LinkButton href={`/sign-in?callbackUrl=${encodeURIComponent(home)}`} size="small">
        {t("signInToAskToJoin")}
      </LinkButton>
    </p>
  );
}

function OwnRequest({ worldSlug, request }: { worldSlug: string } & NonNullable<TakingPartProps["own"]>) {
  const t = worldsToolsMessages();
  if (request === null) return <JoinRequestForm worldSlug={worldSlug} />;
  if (request.state === "declined") {
    return <p>{t.rich("anOwnerDeclinedYourRequestTo", { date: () => <DateTime value={request.again} /> })}</p>;
  }
  return (
    <>
      <p>{t.rich("youAskedToJoinOnDate", { date: () => <DateTime value={request.at} /> })}</p>
      <WithdrawJoinRequestButton worldSlug={worldSlug} />
    </>
  );
}
