/** What the two accounts of the sample world are called: the thread's, which came first, and the book's, which follows it. */
export const continuities = {
  at: "2026-07-12T09:00:00.000Z",
  first: "Thread",
  book: {
    name: "Book",
    description:
      "The timeline as it is being cut for print. Where the book has not decided otherwise, the thread counts.",
  },
} as const;

/** What the book decides otherwise. */
export const bookDecisions = [
  {
    at: "2026-07-12T09:20:00.000Z",
    article: "circum-baikal-raid",
    to: "non-canon",
    reason: "The book leaves the raid out. It held up the winter chapters for one bridge.",
  },
  {
    at: "2026-07-12T09:40:00.000Z",
    claim: "sc-tynda-weeks",
    to: "non-canon",
    reason: "In the book they need nine weeks. Readers of the thread never believed in seven.",
  },
  {
    at: "2026-07-13T18:05:00.000Z",
    article: "semyonovs-cossacks",
    to: "canon",
    reason: "The book gives the Cossacks a chapter of their own, so what the article says of them holds there.",
  },
] as const;
