import { imageMarkup, type PostFixture, quoteMarkup, spoilerMarkup, xenforoPage } from "./xenforo-pages";

const START = Date.UTC(1999, 4, 1, 12) / 1000;

/** The posts of a fictional thread about a frozen river. */
export const RIVER_POSTS: readonly PostFixture[] = [
  {
    id: 9001,
    place: 1,
    author: "Anna",
    at: START,
    threadmark: "The fire",
    body: 'The bridge over the <b>Nara</b> burned in April.<br />\n<br />\nNo train crossed it before the autumn; the ferry took\n10<sup>6</sup> sacks of grain.<br />\n<ul><li data-xf-list-type="ul">the north pier</li><li data-xf-list-type="ul">the south pier</li></ul>',
    signature: "Ask me about bridges.",
    reactions: '<a href="/board/posts/9001/reactions">Boris and 3 others</a>',
  },
  {
    id: 9004,
    place: 2,
    author: "Boris",
    at: START + 600,
    body: `${quoteMarkup("Anna", 9001, "No train crossed it before the autumn")}\nWho set it on fire? <img src="smile.png" class="smilie smilie--sprite" alt=":)" title="Smile" data-shortname=":)" />`,
  },
  {
    id: 9007,
    place: 3,
    author: "Anna",
    at: START + 1200,
    body: `${quoteMarkup("Boris", 9004, `${quoteMarkup("Anna", 9001, "No train crossed it")}Who set it on fire?`)}${spoilerMarkup("The culprit", "The guard fell asleep beside the stove.<br /><br />Nobody knows that yet.")}${imageMarkup("https://pictures.example.org/bridge.png", "The burned bridge")}`,
    editedAt: START + 2000,
    attachments: [{ name: "map-of-the-nara.png", href: "/board/attachments/map-of-the-nara-png.55/" }],
  },
  {
    id: 9010,
    place: 4,
    author: "Clara",
    at: START + 1800,
    body: `<h3>On the ferry</h3>${quoteMarkup("Anna", 1234, "A ferry from another thread")}It was late that year.`,
  },
  {
    id: 9011,
    place: 5,
    author: "Boris",
    at: START + 2400,
    body: `${quoteMarkup("Clara", null, "It was late that year.")}Was it? <table><tr><th>Year</th><th>Ice</th></tr><tr><td>1921</td><td>November</td></tr></table>`,
  },
];

/** Two overlapping pages of that thread: posts 1 to 3, and 3 to 5. */
export function savedRiverThread(posts: readonly PostFixture[] = RIVER_POSTS): { name: string; text: string }[] {
  const page = (number: number, from: number, to: number) => ({
    name: `river-page-${number}.html`,
    text: xenforoPage({ title: "The frozen river", thread: 4711, page: number, posts: posts.slice(from, to) }),
  });
  return [page(1, 0, 3), page(2, 2, posts.length)];
}
