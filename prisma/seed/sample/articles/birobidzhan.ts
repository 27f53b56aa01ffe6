import { b, claim, h, i, li, p, table, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import type { Part, SampleArticle } from "../types";

const lead: Part = (cite) =>
  p.id(
    "bira-lead",
    "The ",
    b("Jewish Autonomous Region"),
    ", with its capital Birobidzhan, lies on the Trans-Siberian Railway between the Bureya and Khabarovsk, and reaches down to the Amur. ",
    claim(
      "sc-bira-soviet",
      "It remains Soviet through 1940",
      cite("supports", "thread", "It stays Soviet through 1940"),
    ),
    ", cut off, bombed and short of food like its neighbours.",
  );

const nameHead = h.id("bira-name-h", 2, "Name and language");

const name: Part = p.id(
  "bira-name",
  "Yiddish was an official language of the region beside Russian; Hebrew, which the Soviet state treated as the language of priests and Zionists, was not taught. In Yiddish the region and its founding are written thus:",
);

const yiddish = p.id(
  "bira-yiddish",
  "די ייִדישע אױטאָנאָמע געגנט איז געשאַפֿן געװאָרן דעם 7טן מײַ 1934. איר הױפּטשטאָט איז ביראָבידזשאַן, און די צײַטונג „ביראָבידזשאַנער שטערן“ דערשײַנט זינט 1930.",
);

const translation: Part = p.id(
  "bira-translation",
  i(
    "The Jewish Autonomous Region was created on 7 May 1934. Its capital is Birobidzhan, and the newspaper “Birobidzhaner Shtern” (Star of Birobidzhan) has appeared since 1930.",
  ),
  " In Hebrew the region is called ",
  "המחוז היהודי האוטונומי",
  ", a name that nobody used there in 1940.",
);

const peopleHead = h.id("bira-people-h", 2, "People");

const people: Part = (cite) =>
  p.id(
    "bira-people",
    claim(
      "sc-bira-settlers",
      "Some seventeen thousand Jewish settlers live there, with schools and a newspaper in Yiddish",
      cite(
        "supports",
        "thread",
        "there are Yiddish schools and a Yiddish newspaper there and some seventeen thousand Jewish settlers",
      ),
    ),
    ". They are a minority: the census of January 1939 counted 17,695 Jews among 108,938 inhabitants, about one in six. Those who had founded the region's institutions were mostly gone by then. The terror of 1936 to 1938 had taken its first chairman, Iosif Liberberg, and many after him.",
  );

const figures = table.id("bira-figures", [
  ["Census of 1939", "Number"],
  ["Inhabitants", "108,938"],
  ["of them Jews", "17,695 (16 per cent)"],
]);

const warHead = h.id("bira-war-h", 2, "In the war of 1940");

const war: Part = (cite) =>
  p.id(
    "bira-war",
    claim(
      "sc-bira-refugees",
      "It takes in people from Blagoveshchensk",
      cite("supports", "thread", "it takes in people from Blagoveshchensk"),
    ),
    ", and its station, a water stop on the only railway, is bombed. ",
    claim(
      "sc-bira-hunger",
      "Hunger follows from the map",
      cite("context", "reference", "Everything that was lacking had to come by the Trans-Siberian Railway"),
      cite("supports", "thread", "it goes hungry with the rest of the Far East"),
    ),
    ": nothing arrives from the west once ",
    to("offensive-toward-tynda", "Skovorodino"),
    " has fallen.",
  );

const care: Part = p.id(
  "bira-care",
  "Beyond that the author would rather read first and write afterwards, and so should we. Two books' worth of speculation about Japanese plans for Jewish settlement in Manchuria, which in our history existed on paper, has been kept out of this article on purpose. The question is noted under ",
  to("open-questions", "open questions"),
  ".",
);

const see = ul.id(
  "bira-see",
  li(to("trans-siberian-railway", "Trans-Siberian Railway")),
  li(to("soviet-far-eastern-front", "Soviet Far Eastern Front")),
);

export const birobidzhan: SampleArticle = {
  slug: "birobidzhan",
  title: "Jewish Autonomous Region",
  kind: "place",
  tags: ["soviet union", "far east", "minorities"],
  aliases: ["Birobidzhan", "ביראָבידזשאַן"],
  revisions: [
    {
      by: "teodor",
      at: "2026-04-20T10:00:00.000Z",
      summary: "What is known of the region in both worlds",
      title: "Birobidzhan",
      aliases: ["Birobidzhan"],
      build: (cite) => page(cite, lead, nameHead, name, yiddish, peopleHead, people, warHead, war),
    },
    {
      by: "teodor",
      at: "2026-04-21T07:45:00.000Z",
      summary: "Translation, census, a word of care; title is the region, not its town",
      title: "Jewish Autonomous Region",
      aliases: ["Birobidzhan", "ביראָבידזשאַן"],
      build: (cite) =>
        page(cite, lead, nameHead, name, yiddish, translation, peopleHead, people, figures, warHead, war, care, see),
    },
  ],
};
