import { Feed } from "feed";
import type { ChangeLine } from "@/lib/activity/changes/change";
import { speakIn } from "@/lib/language/speak-in";
import { feedEntryText } from "./feed-entry-text";

/** What a feed is of. */
export type FeedChannel = {
  readonly worldSlug: string;
  /** What is followed, in an id that stays when it is renamed: `article/ID`. */
  readonly about: string;
  readonly title: string;
  /** Where it is read on the site, and where the feed itself is (without a key); both begin with a slash. */
  readonly path: string;
  readonly self: string;
};

/** The year in which ids of feeds began to be given: a part of them, so that it never changes (RFC 4151). */
const IDS_SINCE = 2026;
/** What a feed says of its time before anything has happened. */
const NEVER = new Date(0);

/** Changes as an Atom document (RFC 4287), newest first, in English: programs keep it for all of their readers; `site` is where this installation stands, without a slash at its end. */
export function atomFeed(channel: FeedChannel, lines: readonly ChangeLine[], site: string): string {
  return speakIn("en", () => inEnglish(channel, lines, site));
}

function inEnglish(channel: FeedChannel, lines: readonly ChangeLine[], site: string): string {
  const feed = new Feed({
    id: tag(site, channel.about),
    title: plain(channel.title),
    link: site + channel.path,
    feedLinks: { atom: site + channel.self },
    updated: lines[0]?.at ?? NEVER,
    generator: "Canonry",
  });
  for (const line of lines) {
    const { title, text, path } = feedEntryText(channel.worldSlug, line);
    feed.addItem({
      id: tag(site, `${line.kind}/${line.ref}`),
      title: markup(title),
      link: site + path,
      date: line.at,
      author: [{ name: plain(line.by.name) }],
      description: text
        .filter(Boolean)
        .map((paragraph) => `<p>${markup(paragraph)}</p>`)
        .join(""),
    });
  }
  return feed.atom1();
}

function tag(site: string, about: string): string {
  return `tag:${new URL(site).hostname},${IDS_SINCE}:${about}`;
}

/** Words as HTML that shows them as they are: what people wrote is never markup. */
function markup(words: string): string {
  return plain(words).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

/** Words without the characters that no XML may hold. */
function plain(words: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "");
}
