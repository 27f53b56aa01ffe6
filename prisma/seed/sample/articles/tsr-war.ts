import { b, claim, h, i, li, ol, p, quote, table, ul } from "@/lib/document/model/build";
import { to } from "../page";
import type { Part } from "../types";

export const warHead = h.id("tsr-war-h", 2, "In the war of 1940");

export const warOld: Part = (cite) =>
  p.id(
    "tsr-war",
    claim(
      "sc-tsr-raid",
      "Saboteurs close the tunnel at Lake Baikal in April",
      cite("supports", "thread", "there was no tunnel any more"),
    ),
    ", and bombers do the rest.",
  );

export const war: Part = p.id(
  "tsr-war",
  "The Japanese plan treats the railway as one long front with three kinds of weapon: a charge inside a tunnel, bombs on everything that stands above ground, and in the end infantry on the embankment. They are used one after the other, each to win time for the next.",
);

export const blows: Part = table.id("tsr-blows", [
  ["Weapon", "Place", "When", "Line closed for"],
  ["Explosive train", "lake shore, kilometre 41", "April", "five weeks, then one track"],
  ["Bombers", "Karymskaya to the Bureya", "April to June", "hours or days at a time"],
  ["Infantry", "Skovorodino", "9 June", "to the end of the year at least"],
]);

export const raidHead = h.id("tsr-raid-h", 3, "The tunnel");

export const raid: Part = (cite) =>
  p.id(
    "tsr-raid",
    claim(
      "sc-tsr-raid",
      "The raid in April closes the line on the shore of Lake Baikal",
      cite("supports", "thread", "The raid closes the Trans-Siberian on the shore of Lake Baikal"),
      cite(
        "contradicts",
        "thread",
        "shuts the Baikal-Amur Mainline for some weeks at one blow",
        "Withdrawn by the author.",
      ),
    ),
    "; ",
    claim(
      "sc-tsr-five",
      "after five weeks a single track is open again",
      cite("supports", "thread", "The tunnel is open again for one track after five weeks"),
    ),
    ". Whoever has seen how tunnels are cleared will not find that quick: the rock over a collapsed bore goes on falling, and the first men in are there to prop and not to dig. The full story is told under ",
    to("circum-baikal-raid", "Circum-Baikal raid"),
    ".",
  );

export const ferry: Part = p.id(
  "tsr-ferry",
  "Was the lake itself no way around? In winter rails had once been laid on the ice. In late April the ice carries nothing and the ferries cannot move yet; by the middle of May they can. That ",
  claim("sc-tsr-ferry", "from mid-May a ferry service took some of the traffic across the lake"),
  " is therefore likely, and would have been slow. It is a contributor's inference and has been marked so.",
);

export const bombHead = h.id("tsr-bomb-h", 3, "The bombers");

export const bomb: Part = (cite) =>
  p.id(
    "tsr-bomb",
    claim(
      "sc-tsr-bombers",
      "Bridges, yards and water towers are the targets of most of the Japanese air force",
      cite("supports", "thread", "most of the air force goes after bridges, yards and water towers along the railway"),
    ),
    ". Railways are hard to kill from the air. A crater in the ballast is filled in an hour, and a truss bridge has to be hit on the truss. The choice of water towers is clever, for that reason: a tower is thin, full and alone, and without it no engine passes for a hundred kilometres. The author has not said how well it worked.",
  );

export const repair: Part = p.id(
  "tsr-repair",
  "On the other side stood the railway troops, who had built half of what was being bombed and had timber without limit. Soviet practice in our history was to keep rails, sleepers and a gang every few kilometres, and to let a bridge stand on stacks of logs for as long as it would. ",
  claim("sc-tsr-troops", "The same practice may be assumed here"),
  "; if it is, the bombers cost the Red Army trains and sleep, and the line did not die of them.",
);

export const cutHead = h.id("tsr-cut-h", 3, "The cut");

export const cut: Part = (cite) =>
  p.id(
    "tsr-cut",
    claim(
      "sc-tsr-cut",
      "On 9 June the army reaches the railway at Skovorodino, and it stays there",
      cite(
        "supports",
        "thread",
        "The main line is cut at Skovorodino on the way there, on the ninth of June, and that is the blow that counts",
      ),
    ),
    ". The infantry had needed ",
    claim(
      "sc-tsr-seven",
      "seven weeks for the belt on the Amur",
      cite("supports", "thread", "they get through in seven weeks, and they pay for it"),
    ),
    " and a few days for the forest behind it; see ",
    to("offensive-toward-tynda", "Offensive toward Tynda"),
    ". What the bombers could do for a day the picket of one company now did for good.",
  );

export const fortnight: Part = p.id(
  "tsr-fortnight",
  "Between the repair of the tunnel and the loss of Skovorodino lies about a fortnight. It is the last chance of the Soviet command to decide what the Far East should have: shells, flour, or men who will need both. The thread does not say what was on those trains. The ",
  to("chronology-of-1940", "chronology"),
  " has the arithmetic.",
);

export const quoteBlock: Part = quote.id(
  "tsr-quote",
  p("May a dull man talk about tonnage?"),
  p("— Quartermaster7, to whom this article owes more than to any general"),
);

export const afterHead = h.id("tsr-after-h", 2, "After the cut");

export const east: Part = (cite) =>
  p.id(
    "tsr-east",
    b("To the east."),
    " From Skovorodino to Vladivostok there remain about two thousand kilometres of railway in Soviet hands, with their engines, their workshops and no connection to anything. Trains go on running between Khabarovsk and the coast. Coal is to be had near Vladivostok and on the Bureya. ",
    claim(
      "sc-tsr-depots",
      "The armies there live on what is in their depots",
      cite("supports", "thread", "every Soviet division to the east of it lives on what is already in its depots"),
    ),
    ", and the towns on less. The port of Vladivostok is not taken, only watched; a ship that runs the blockade would find cranes and a railway waiting for it.",
  );

export const bira: Part = (cite) =>
  p.id(
    "tsr-bira",
    "Among the districts behind the cut is the ",
    to("birobidzhan", "Jewish Autonomous Region"),
    ", ",
    claim(
      "sc-tsr-bira",
      "whose station is bombed and whose people go hungry",
      cite(
        "supports",
        "thread",
        "It is bombed for its station, it takes in people from Blagoveshchensk, and it goes hungry",
      ),
    ),
    ".",
  );

export const west: Part = p.id(
  "tsr-west",
  b("To the west."),
  " The line is whole as far as Mogocha or so, and carries what the Soviet Union can send. Here the ceiling of sixty divisions no longer helps the defender of the coast, but it does limit the counter-attack: whoever wants to take Skovorodino back must be supplied over a mountain railway with a single track in one tunnel. That ",
  claim("sc-tsr-counter", "a Soviet counter-offensive from Chita is being prepared for the winter"),
  " has been written into this article twice and taken out once. There is nothing about it in the thread.",
);

export const bamIrony: Part = (cite) =>
  p.id(
    "tsr-irony",
    "One consequence has the flavour of the whole timeline. ",
    claim(
      "sc-tsr-north",
      "A northern line out of reach of the frontier, such as the Baikal–Amur Mainline was meant to be, would have saved the Far East",
      cite("context", "thread", "the Baikal-Amur Mainline does not exist in 1940 and I withdraw it"),
    ),
    ". The author put it on the map by mistake, had it blown up in his second post, and then had to take it away again. It was begun for exactly the reason that his story shows.",
  );

export const argueHead = h.id("tsr-argue-h", 2, "Points of argument");

export const argue: Part = ol.id(
  "tsr-argue",
  li(
    b("Could six men do it?"),
    " With a train of explosive, yes. With the train's papers, perhaps. The story needs one corrupt yardmaster at the frontier and does not show him.",
  ),
  li(
    b("Why not the Khabarovsk bridge?"),
    " Because it is guarded, in open country, and lies behind the armies that are to be starved; the tunnel lies in front of everything.",
  ),
  li(
    b("Why does nobody bypass the tunnel?"),
    " The bypass over the hills from Irkutsk to Slyudyanka was begun in our history only in the forties.",
  ),
  li(
    b("Is the figure of 55 to 60 divisions high?"),
    " It is an enemy's estimate, and enemies overrate. In August 1945 the line fed more than eighty, after months of preparation and with stocks that had come by sea.",
  ),
  li(
    b("Who owns the line in the end?"),
    " Undecided, like all that comes after 1940: see ",
    to("open-questions", "Open questions"),
    ".",
  ),
);

export const otlHead = h.id("tsr-otl-h", 2, "In our history");

export const otlWest: Part = (cite) =>
  p.id(
    "tsr-otl-west",
    "The railway was never cut. From 1941 it worked in the other direction. ",
    claim(
      "sc-tsr-344",
      "By May 1945 it had carried 344,676 soldiers of the eastern fronts to the west, with 2,286 tanks and 77,929 horses",
      cite(
        "departs",
        "reference",
        "gave up 77,929 horses, 11,903 vehicles, 4,757 artillery pieces and mortars, 2,286 tanks and 344,676 soldiers",
      ),
      cite("context", "reference", "The eastern armies were nevertheless a reservoir for the war in the west"),
    ),
    ". The first divisions reached Moscow within weeks, an achievement of dispatchers that is less famous than it should be. At the same time factories came the other way, and from Vladivostok rolled what American ships had brought under the Soviet flag, past Japanese guns that had orders not to fire.",
  );

export const otlPlan: Part = (cite) =>
  p.id(
    "tsr-otl-plan",
    "Japanese planners of 1941 counted on closing it. ",
    claim(
      "sc-tsr-1941",
      "The sketches of that summer show thrusts toward Skovorodino and Iman, both of them points on the line",
      cite("context", "reference", "Sketch of the planned thrusts toward Skovorodino and Iman, with dates"),
    ),
    "; the plan as a whole is described under ",
    to("kantokuen", "Kantokuen as it really was"),
    ". In 1942 the rails of the branch to Tynda were taken up and sent to the Volga, where they became part of a line behind Stalingrad. A reader of ",
    i("Japanese Siberia"),
    " may find it hard to decide in which world Tynda mattered more.",
  );

export const otl1945: Part = (cite) =>
  p.id(
    "tsr-otl-1945",
    "Its limits were felt once more in 1945. ",
    claim(
      "sc-tsr-1945",
      "Because the line alone was too weak for the preparations, American shipments filled the depots beforehand",
      cite(
        "departs",
        "reference",
        "Because the railway could not have carried the preparations in time, American shipments had filled the Soviet depots beforehand",
      ),
    ),
    ". For three months up to thirty trains a day then went east with armies from Königsberg and Prague. No such help can be imagined in the timeline as it stands, in which American oil goes to ",
    to("anglo-japanese-trade", "the other side"),
    ".",
  );

export const useHead = h.id("tsr-use-h", 2, "For contributors");

export const use: Part = ul.id(
  "tsr-use",
  "Name a place by its name of 1940 and give today's in brackets once.",
  "Distances here are rounded; do not do sums with them.",
  li("Say ", i("Trans-Siberian"), " where old posts say Baikal–Amur, and cite the corrections in post 30."),
  "What holds for the line up to 1937 may be taken from any good book. From that year on it needs a passage, or a mark that it has none.",
);
