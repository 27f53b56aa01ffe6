import { RouteLink } from "@/components/ui/route-link";
import { addressWith } from "@/lib/base/address-with";
import { talkMessages } from "@/lib/language/subjects/talk";
import { said } from "@/lib/language/translator";
import styles from "./talk-views.module.css";

type TalkViewsProps = {
  path: string;
  asked: Readonly<Record<string, string | undefined>>;
  /** Then there are also those of their own. */
  signedIn: boolean;
};

const VIEWS = [
  said(talkMessages, { label: "all" }, { query: { state: undefined, who: undefined } }),
  said(talkMessages, { label: "open" }, { query: { state: "open", who: undefined } }),
  said(talkMessages, { label: "resolved" }, { query: { state: "resolved", who: undefined } }),
];
const OWN_VIEWS = [
  said(talkMessages, { label: "mine" }, { query: { state: undefined, who: "mine" } }),
  said(talkMessages, { label: "mentionsOfMe" }, { query: { state: undefined, who: "mentions" } }),
];

/** Which discussions a list shows: open or resolved ones, and for whoever has signed in their own and those that mention them. */
export function TalkViews({ path, asked, signedIn }: TalkViewsProps) {
  const t = talkMessages();
  return (
    <nav aria-label={t("whichDiscussions")}>
      <ul className={styles.views}>
        {(signedIn ? [...VIEWS, ...OWN_VIEWS] : VIEWS).map(({ label, query }) => (
          <li key={label}>
            <RouteLink
              href={addressWith(path, { ...asked, ...query })}
              className={styles.view}
              aria-current={asked.state === query.state && asked.who === query.who ? "page" : undefined}
            >
              {label}
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
