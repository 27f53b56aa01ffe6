import { b, claim, h, i, li, ol, p, quote, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import { galleryOf } from "../pictured";
import type { Part, SampleArticle } from "../types";

const leadOld: Part = (cite) =>
  p.id(
    "raid-lead",
    "The ",
    b("Circum-Baikal raid"),
    " was a Japanese commando attack in April 1940. ",
    claim(
      "sc-raid-line",
      "It closed the Baikal–Amur Mainline for some weeks",
      cite("supports", "thread", "shuts the Baikal-Amur Mainline for some weeks at one blow"),
    ),
    " by blowing up a train inside a tunnel.",
  );

const lead: Part = (cite) =>
  p.id(
    "raid-lead",
    "The ",
    b("Circum-Baikal raid"),
    " was a Japanese commando attack in April 1940, on the eve of the ",
    to("offensive-toward-tynda", "offensive toward Tynda"),
    ". ",
    claim(
      "sc-raid-line",
      "It closed the Trans-Siberian Railway where the line runs along the shore of Lake Baikal",
      cite("supports", "thread", "The raid closes the Trans-Siberian on the shore of Lake Baikal"),
      cite(
        "supports",
        "thread",
        "those along the lake belong to the Trans-Siberian itself",
        "A reader pointed it out first.",
      ),
      cite(
        "contradicts",
        "thread",
        "shuts the Baikal-Amur Mainline for some weeks at one blow",
        "The first telling; withdrawn by its author.",
      ),
    ),
    " by blowing up a train inside a tunnel.",
  );

const courseHead = h.id("raid-course-h", 2, "Course");

const disguise: Part = (cite) =>
  p.id(
    "raid-disguise",
    "The story opens on the line itself and through the eyes of a lamp-man. ",
    claim(
      "sc-raid-uniform",
      "The raiders wear the uniform of the Soviet railway guard",
      cite("supports", "thread", "Six men in the blue caps of the railway guard"),
    ),
    " and flag the train down at the mouth of a long tunnel. Nothing gives them away but their boots.",
  );

const steps: Part = (cite) =>
  ol.id(
    "raid-steps",
    li(
      claim(
        "sc-raid-wagons",
        "Eleven wagons of explosives are coupled to a goods train at the Manchurian frontier",
        cite(
          "supports",
          "thread",
          "the eleven wagons that had been coupled on at the Manchurian frontier",
          "That they held explosives is an inference from what follows.",
        ),
      ),
      ".",
    ),
    "Six men stop it at the kilometre-41 tunnel and shoot the crew on the footplate.",
    "The train is rolled on into the bore and set off there.",
    li(
      claim("sc-raid-collapse", "The tunnel collapses", cite("supports", "thread", "there was no tunnel any more")),
      ".",
    ),
  );

const stepsFirst: Part = (cite) =>
  p.id(
    "raid-steps-first",
    claim(
      "sc-raid-wagons",
      "Eleven wagons of explosives are coupled to a goods train at the Manchurian frontier",
      cite("supports", "thread", "the eleven wagons that had been coupled on at the Manchurian frontier"),
    ),
    ". Six men stop it, shoot the crew and set it off inside the tunnel.",
  );

const whoHead = h.id("raid-who-h", 2, "Who they were");

const who: Part = p.id(
  "raid-who",
  "The thread does not name the unit. That ",
  claim("sc-raid-asano", "the raiders were Russians of the Asano detachment"),
  " is a guess that many readers make, because men who pass for railway guards must speak without an accent; see ",
  to("white-russian-emigres", "White Russian émigrés"),
  ". The guest post about the exiles has them blow bridges, which is near but not the same.",
);

const effectHead = h.id("raid-effect-h", 2, "Effect");

const effect: Part = (cite) =>
  p.id(
    "raid-effect",
    claim(
      "sc-raid-weeks",
      "One track was open again after five weeks",
      cite("supports", "thread", "The tunnel is open again for one track after five weeks"),
    ),
    ". That is longer than it sounds. The armies in the east received nothing heavy by rail until late May, while the bombers worked on the bridges behind Chita; and the stocks that they then used up were the ones meant for the summer. ",
    claim(
      "sc-raid-doom",
      "A lasting break of the line would have decided the war by itself",
      cite("context", "reference", "a lasting interruption would have doomed whatever stood to the east of it"),
      cite("context", "thread", "which makes your raid far more important than you let on"),
    ),
    "; five weeks were not lasting.",
  );

const placeHead = h.id("raid-place-h", 2, "The place");

const place: Part = p.id(
  "raid-place",
  "The section between Port Baikal and Slyudyanka was cut into cliffs between 1902 and 1905 and has some forty tunnels in less than ninety kilometres. In 1940 every train between Irkutsk and Chita still had to use it: the bypass over the hills was built only after the war, in our history at least. A saboteur with a map and a train could hardly choose better. The rest of the line is described under ",
  to("trans-siberian-railway", "Trans-Siberian Railway"),
  ".",
);

const quoteBlock = quote.id(
  "raid-quote",
  p("This is why one should never write from an atlas printed in 1985."),
  p("— Tomasz_W, when the wrong railway was pointed out to him"),
);

const otlHead = h.id("raid-otl-h", 2, "In our history");

const otl: Part = ul.id(
  "raid-otl",
  "Nothing of the kind was attempted. The raid exists only in this timeline (ITTL).",
  li(
    "The idea is not foolish: Japanese planners did count on interrupting the line, see ",
    to("kantokuen", "Kantokuen"),
    ".",
  ),
  li(
    "The ",
    i("Baikal–Amur Mainline"),
    " of the first telling is treated under ",
    to("baikal-amur-mainline", "its own title"),
    ".",
  ),
);

const drawn = galleryOf(
  "raid-drawings",
  ["tunnel", "The mouth of the tunnel."],
  ["viaduct", "A viaduct of the line by the lake."],
);

export const circumBaikalRaid: SampleArticle = {
  slug: "circum-baikal-raid",
  title: "Circum-Baikal raid",
  kind: "event",
  tags: ["1940", "railways", "sabotage"],
  aliases: ["Tunnel raid", "Baikal tunnel raid"],
  revisions: [
    {
      by: "contributor",
      at: "2026-02-07T11:12:00.000Z",
      summary: "Start of the article",
      tags: ["1940", "sabotage"],
      aliases: ["Tunnel raid"],
      build: (cite) => page(cite, leadOld, courseHead, disguise, stepsFirst),
    },
    {
      by: "contributor",
      at: "2026-02-11T21:30:00.000Z",
      summary: "Course as a numbered list; the place",
      build: (cite) => page(cite, leadOld, courseHead, disguise, steps, placeHead, place, whoHead, who),
    },
    {
      by: "editor",
      at: "2026-05-03T08:15:00.000Z",
      summary: "Right railway, as the author's corrections have it; old citation kept as contradicting",
      tags: ["1940", "railways", "sabotage"],
      build: (cite) =>
        page(cite, lead, courseHead, disguise, steps, placeHead, place, whoHead, who, effectHead, effect, otlHead, otl),
    },
    {
      by: "owner",
      at: "2026-05-04T19:02:00.000Z",
      summary: "Place moved to the end of the story, author's remark quoted",
      aliases: ["Tunnel raid", "Baikal tunnel raid"],
      build: (cite) =>
        page(
          cite,
          lead,
          courseHead,
          disguise,
          steps,
          whoHead,
          who,
          effectHead,
          effect,
          quoteBlock,
          placeHead,
          place,
          drawn,
          otlHead,
          otl,
        ),
    },
  ],
};
