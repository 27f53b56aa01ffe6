import { randomFrom } from "@/lib/document/testing/anchor-trials";
import { type PostFixture, quoteMarkup, xenforoPage } from "@/lib/sources/testing/xenforo-pages";

const WORDS =
  "ice road winter army navy bridge train depot harbour convoy fleet tunnel rail coal rice frontier ferry guard".split(
    " ",
  );

/** A post of the thread that is made: its paragraphs, and the post that it quotes. */
export type MadePost = {
  readonly author: string;
  readonly paragraphs: readonly string[];
  readonly quotes: { readonly number: number; readonly author: string; readonly words: string } | null;
};

/** A long thread: an author who tells in every twentieth post, readers who answer and quote. Always the same. */
export function madeThread(count: number): MadePost[] {
  const random = randomFrom(4_711);
  const sentence = (number: number) =>
    `In ${number} the ${Array.from({ length: 12 }, () => WORDS[Math.floor(random() * WORDS.length)]).join(" ")} was late.`;
  const posts: MadePost[] = [];
  for (let number = 1; number <= count; number += 1) {
    const isStory = number % 20 === 1;
    const author = isStory ? "Author" : `Reader ${Math.floor(random() * 400)}`;
    const length = isStory ? 12 : 2 + Math.floor(random() * 3);
    const paragraphs = Array.from({ length }, () => Array.from({ length: 4 }, () => sentence(number)).join(" "));
    const quoted = number > 1 && number % 3 === 0 ? 1 + Math.floor(random() * (number - 1)) : null;
    const post = quoted === null ? undefined : posts[quoted - 1];
    const words = post?.paragraphs[0] ?? "";
    posts.push({ author, paragraphs, quotes: post && quoted ? { number: quoted, author: post.author, words } : null });
  }
  return posts;
}

/** The thread in our own text format. */
export function asText(posts: readonly MadePost[]): string {
  const told = posts.map(({ author, paragraphs, quotes }) => {
    const quotation = quotes ? `${quotes.author} said:\n\n\n> ${quotes.words}\n\n` : "";
    return `## ${author}\n\n${quotation}${paragraphs.join("\n\n")}\n\n----------\n`;
  });
  return `# The long thread\n\n${told.join("\n")}`;
}

/** Posts on a page of a forum, and posts that a page shares with the next one. */
const A_PAGE = 20;
const SHARED = 2;
/** Scripts and menus of a real page, in characters: most of what a browser saves. */
const FURNITURE = 20_000;

/** The thread as the saved pages of a forum, overlapping. */
export function asPages(posts: readonly MadePost[]): string[] {
  const fixtures = posts.map((post, index) => fixtureOf(post, index + 1));
  const pages: string[] = [];
  for (let start = 0; start < fixtures.length; start += A_PAGE) {
    const page = xenforoPage({
      title: "The long thread",
      thread: 4711,
      page: pages.length + 1,
      posts: fixtures.slice(start, start + A_PAGE + SHARED),
    });
    pages.push(
      page.replace("</head>", `<script>${"var menu = { item: 1 };\n".repeat(FURNITURE / 24)}</script></head>`),
    );
  }
  return pages;
}

function fixtureOf({ author, paragraphs, quotes }: MadePost, number: number): PostFixture {
  const quoted = quotes ? quoteMarkup(quotes.author, 100_000 + quotes.number, quotes.words) : "";
  return {
    id: 100_000 + number,
    place: number,
    author,
    at: 900_000_000 + number * 600,
    body: `${quoted}${paragraphs.join("<br />\n<br />\n")}`,
    signature: "A signature of the usual sort.",
    reactions: "Reader 1 and 3 others",
  };
}
