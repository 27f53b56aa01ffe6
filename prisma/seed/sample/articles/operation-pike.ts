import { b, claim, h, i, li, p, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import type { Part, SampleArticle } from "../types";

const lead: Part = (cite) =>
  p.id(
    "pike-lead",
    b("Operation Pike"),
    " was the Anglo-French plan of early 1940 to bomb the Soviet oilfields of the Caucasus: Baku above all, with Grozny and Batum. ",
    claim("sc-pike-never", "It was never flown", cite("supports", "thread", "It never flew.")),
    ", neither in our history nor in this one.",
  );

const originHead = h.id("pike-origin-h", 2, "Purpose");

const origin: Part = (cite) =>
  p.id(
    "pike-origin",
    "The reasoning was economic. ",
    claim(
      "sc-pike-oil",
      "Without Soviet oil the German war machine was expected to run dry",
      cite("supports", "thread", "in the belief that it would starve the German war machine of fuel"),
    ),
    ", and the Soviet Union was held to be an enemy in all but name since its pact with Berlin. In this timeline a second argument is added, for ",
    claim(
      "sc-pike-japan",
      "the plan is what makes London and Paris listen to the Japanese offer",
      cite("supports", "thread", "London and Paris are then weighing an attack on the Soviet oilfields"),
      cite("supports", "thread", "They say yes, since a Stalin who is busy on the Amur has no hands free for Europe"),
    ),
    "; see ",
    to("anglo-japanese-trade", "Anglo-Japanese trade"),
    ".",
  );

const endHead = h.id("pike-end-h", 2, "Cancellation");

const end: Part = (cite) =>
  p.id(
    "pike-end",
    "Preparations went on through the spring, although the war in Siberia had begun. ",
    claim(
      "sc-pike-runways",
      "The Syrian airfields were not ready in time",
      cite("supports", "thread", "The Syrian runways were not ready"),
    ),
    ". When the Germans crossed the Meuse at Sedan in the middle of May, ",
    claim(
      "sc-pike-sedan",
      "the bombers were called to France and the operation was struck off",
      cite("supports", "thread", "every bomber was wanted in France, and the operation was struck off"),
    ),
    ". What Tokyo had been told, and when, the thread does not say.",
  );

const papersHead = h.id("pike-papers-h", 2, "The papers");

const papers: Part = (cite) =>
  p.id(
    "pike-papers",
    "The plan did its damage afterwards. ",
    claim(
      "sc-pike-papers",
      "German troops found the files in a railway carriage in June, and Berlin had them in print by July",
      cite("supports", "thread", "In June the Germans found the planning files in an abandoned railway carriage"),
      cite(
        "supports",
        "thread",
        "by July Berlin had printed them in four languages",
        "The number of languages is the author's.",
      ),
    ),
    ". In our history the find was made at La Charité on the Loire, and the documents appeared as a German White Book. The effect is larger here, since Soviet soldiers are by then dying in a war that the same governments had encouraged.",
  );

const differencesHead = h.id("pike-differences-h", 2, "What differs from our history");

const differences = ul.id(
  "pike-differences",
  "Planning, cancellation and publication: almost nothing.",
  li(
    "The occasion: in our history it was the Finnish war that gave the plan its urgency; here Japan's offer is added to it.",
  ),
  li(
    "The reading: in ",
    i("Japanese Siberia"),
    " the papers look like half of a conspiracy with Tokyo. That London denies it is not told, but safe to assume.",
  ),
  li("The sequel in the Far East is under ", to("sino-german-relations", "Sino-German relations"), "."),
);

const question: Part = p.id(
  "pike-question",
  claim("sc-pike-revive", "Might the plan be revived after the fall of France, from bases in Iraq alone?"),
  " No reader has asked it in the thread so far, and no article should assume an answer. It stands among the ",
  to("open-questions", "open questions"),
  ".",
);

export const operationPike: SampleArticle = {
  slug: "operation-pike",
  title: "Operation Pike",
  kind: "operation",
  tags: ["1940", "air war", "britain", "france"],
  aliases: ["Pike", "Baku plan"],
  revisions: [
    {
      by: "editor",
      at: "2026-02-12T09:00:00.000Z",
      summary: "First version from post 7",
      aliases: ["Pike"],
      build: (cite) => page(cite, lead, originHead, origin, endHead, end, papersHead, papers),
    },
    {
      by: "teodor",
      at: "2026-06-02T11:45:00.000Z",
      summary: "What differs from our history; one question",
      aliases: ["Pike", "Baku plan"],
      build: (cite) =>
        page(
          cite,
          ...[lead, originHead, origin, endHead, end, papersHead, papers],
          ...[differencesHead, differences, question],
        ),
    },
  ],
};
