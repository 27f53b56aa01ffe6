import type { SampleDiscussion } from "./types";

/** What the people of the sample world talk about. */
export const discussions: readonly SampleDiscussion[] = [
  {
    about: { subject: "claim", claim: "sc-arctic-tenryu-otl" },
    title: "",
    comments: [
      {
        by: "pilar",
        at: "2026-11-09T10:12:00.000Z",
        text: "@Ravi Sundaram, does this belong into the article? It is what really happened, not what the thread tells.",
      },
      {
        by: "editor",
        at: "2026-11-09T12:40:00.000Z",
        text: "> It is what really happened\nThat is why it stays: the reader sees at once what the raid changes.",
      },
      { by: "pilar", at: "2026-11-09T13:05:00.000Z", text: "Then I have no objection." },
    ],
    resolved: { by: "pilar", at: "2026-11-09T13:06:00.000Z" },
  },
  {
    about: { subject: "article", article: "offensive-toward-tynda" },
    title: "One article or two?",
    comments: [
      {
        by: "contributor",
        at: "2026-11-10T08:30:00.000Z",
        text: "The second half is about supplies only. Should it become an article of its own?\n\n@Agnes Brandt, @Teodor Vasile: what do you think?",
      },
      {
        by: "teodor",
        at: "2026-11-10T19:02:00.000Z",
        text: "Leave it together until somebody has found sources for the retreat.",
      },
    ],
    resolved: null,
  },
  {
    about: { subject: "claim", claim: "sc-mag-gold" },
    title: "",
    comments: [
      {
        by: "contributor",
        at: "2026-11-11T07:45:00.000Z",
        text: "Nothing in the thread says that all of them stand still. Which post is this from?",
      },
    ],
    resolved: null,
  },
];
