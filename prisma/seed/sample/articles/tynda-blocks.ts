import { b, claim, h, i, li, ol, p, quote, table, task, tasks } from "@/lib/document/model/build";
import { to } from "../page";
import type { Part } from "../types";

export const leadOld: Part = (cite) =>
  p.id(
    "tynda-lead",
    "The ",
    b("offensive toward Tynda"),
    " is the main operation of the Japanese army in 1940. ",
    claim(
      "sc-tynda-strength",
      "It opens in April with 1.2 million men",
      cite("supports", "thread", "The offensive opens in April 1940 with 1.2 million men"),
    ),
    ".",
  );

export const leadNew: Part = (cite) =>
  p.id(
    "tynda-lead",
    "The ",
    b("offensive toward Tynda"),
    " is the main operation of the Japanese army in the war that begins in April 1940. ",
    claim(
      "sc-tynda-strength",
      "It opens in April with 1.2 million men",
      cite("supports", "thread", "The offensive opens in April 1940 with 1.2 million men"),
      cite(
        "contradicts",
        "thread",
        "The first wave in April is 900,000 men, not 1.2 million",
        "The author's own correction.",
      ),
      cite(
        "contradicts",
        "thread",
        "At a generous forty trains a day I can keep perhaps thirty-five divisions fighting",
      ),
    ),
    ", says the second post of the thread; the figure no longer stands, and ",
    to("order-of-battle-1940", "Order of battle, 1940"),
    " gives the one that does.",
  );

export const aimOld: Part = (cite) =>
  p.id(
    "tynda-aim",
    claim(
      "sc-tynda-aim",
      "Its aim is the railway junction of Tynda",
      cite("supports", "thread", "What the army is marching for is Tynda"),
    ),
    ", ",
    claim(
      "sc-tynda-distance",
      "230 kilometres from the border",
      cite("supports", "thread", "230 kilometres beyond the frontier"),
    ),
    ".",
  );

export const aimBroken: Part = p.id("tynda-aim", "Its aim is Moscow, obviously.");

export const aimNew: Part = (cite) =>
  p.id(
    "tynda-aim",
    claim(
      "sc-tynda-aim",
      "Its aim is to cut the supply of every Soviet formation in the Far East by taking the railway at Skovorodino and the branch to Tynda",
      cite(
        "supports",
        "thread",
        "Hold that junction and every Soviet division to the east of it lives on what is already in its depots",
      ),
      cite("supports", "thread", "The main line is cut at Skovorodino on the way there"),
      cite("context", "reference", "a lasting interruption would have doomed whatever stood to the east of it"),
    ),
    ". Tynda lies ",
    claim(
      "sc-tynda-distance",
      "190 kilometres from the nearest bend of the Amur",
      cite("supports", "thread", "It is the end of a branch, 190 kilometres from the Amur"),
      cite(
        "supports",
        "thread",
        "a ruler on the map gives me about 190 kilometres from Tynda to the nearest bend of the Amur",
      ),
      cite("contradicts", "thread", "230 kilometres beyond the frontier", "The first telling."),
    ),
    ".",
  );

export const junction: Part = (cite) =>
  p.id(
    "tynda-junction",
    "The first posts describe Tynda as the place ",
    claim(
      "sc-tynda-junction",
      "where the Baikal–Amur and the Amur–Yakutsk railways meet",
      cite("supports", "thread", "where the Baikal-Amur and the Amur-Yakutsk lines cross"),
      cite(
        "contradicts",
        "thread",
        "North of Tynda you had a lorry road to the Aldan goldfields and Yakutsk, not a railway",
      ),
    ),
    ". Neither railway existed in 1940. A branch came up from Bamovskaya on the main line, and a road for lorries went on toward Yakutsk.",
  );

export const planHead = h.id("tynda-plan-h", 2, "Plan");

export const plan: Part = (cite) =>
  p.id(
    "tynda-plan",
    "The General Staff does not believe that it can outlast the Soviet Union. ",
    claim(
      "sc-tynda-air",
      "Most of the air force is therefore sent against bridges, yards and water towers",
      cite("supports", "thread", "most of the air force goes after bridges, yards and water towers along the railway"),
    ),
    " rather than in support of the infantry, and the ",
    to("circum-baikal-raid", "Circum-Baikal raid"),
    " closes the line for the first five weeks. What remains to be fought is an army that lives on its depots.",
  );

export const planTypo: Part = p.id(
  "tynda-plan",
  "The General Staff does not beleive that it can outlast the Soviet Union. Most of the air force is therefore sent against the railway.",
);

export const courseHead = h.id("tynda-course-h", 2, "Course");

export const courseTable: Part = table.id("tynda-course", [
  ["When", "What", "Told in"],
  ["April 1940", "Raid on the lake line; the army crosses the Argun and the upper Amur", "posts 1 and 2"],
  ["May", "Fortified belt on the Amur; émigré squadrons ride ahead in Transbaikalia", "posts 17 and 23"],
  ["Early June", "Break-through after seven weeks", "post 17"],
  ["9 June", "Trans-Siberian cut at Skovorodino", "post 30"],
  ["Summer", "Advance along the branch toward Tynda", "posts 2 and 30"],
  ["End of September", "1.2 million under arms or under a shovel north of Mukden", "post 30"],
]);

export const weeksOld: Part = (cite) =>
  p.id(
    "tynda-weeks",
    claim(
      "sc-tynda-weeks",
      "The fortified belt on the Amur is broken in seven weeks",
      cite("supports", "thread", "they get through in seven weeks, and they pay for it"),
    ),
    ".",
  );

export const weeksNew: Part = (cite) =>
  p.id(
    "tynda-weeks",
    claim(
      "sc-tynda-weeks",
      "The fortified belt on the Amur holds for seven weeks and costs the attacker more than a fifth of his rifle companies",
      cite(
        "supports",
        "thread",
        "they get through in seven weeks, and they pay for it",
        "The share of a fifth is not in the thread.",
      ),
      cite("context", "reference", "Several hundred concrete and timber positions"),
    ),
    ". From there to the railway it is some sixty kilometres, covered in days.",
  );

export const howHead = h.id("tynda-how-h", 2, "How it was possible");

export const how: Part = (cite) =>
  p.id(
    "tynda-how",
    "This is the most argued point of the thread. ",
    claim(
      "sc-tynda-how",
      "An infantry army with fewer guns than its opponent forces a prepared line",
      cite("supports", "thread", "they do not get through in a fortnight"),
      cite("contradicts", "thread", "More infantry divisions with less artillery is the wrong direction entirely"),
      cite("context", "reference", "Against an opponent who massed his guns and moved his supplies on lorries"),
    ),
    " without any account of how. The author concedes that ",
    claim(
      "sc-tynda-undecided",
      "the explanation is still open",
      cite("supports", "thread", "How the lessons go back up the line is not decided yet"),
    ),
    ". See ",
    to("japanese-infantry-doctrine", "Japanese infantry doctrine"),
    ".",
  );

export const remark = quote.id(
  "tynda-quote",
  p("I do not have the answer in my drawer."),
  p("— Tomasz_W to sapper_bob"),
);

export const forcesHead = h.id("tynda-forces-h", 2, "Forces");

export const forces: Part = p.id(
  "tynda-forces",
  "On the Japanese side the Kwantung Army and what the home islands and Korea could send; on the other the two Red Banner armies treated under ",
  to("soviet-far-eastern-front", "Soviet Far Eastern Front"),
  ". Behind the Japanese infantry come the émigré horsemen of ",
  to("semyonovs-cossacks", "Semyonov's Cossacks"),
  ", whose number is another matter in dispute. Tanks of British pattern, promised under the ",
  to("anglo-japanese-trade", "bargain with London"),
  ", arrive too late to matter in 1940.",
);

export const lessonsHead = h.id("tynda-lessons-h", 2, "Consequences");

export const lessons: Part = ol.id(
  "tynda-lessons",
  li("The Maritime Province and ", to("birobidzhan", "Birobidzhan"), " are cut off from the west, and go hungry."),
  li("The navy, jealous of the headlines, opens its ", to("bering-sea-campaign", "campaign in the Bering Sea"), "."),
  "Soviet reserves from Siberia go east or stay where they are. How that bears on 1941 is not decided.",
);

export const todo = tasks.id(
  "tynda-todo",
  task(true, "Replace the figure of the first wave"),
  task(true, "Say what Tynda really was"),
  task(false, "Find out who commands; the thread has no names at all"),
  task(false, "A day in April for the opening"),
);

export const todoHead = h.id("tynda-todo-h", 3, "Left to do");

export const nameNote: Part = (cite) =>
  p.id(
    "tynda-name",
    "The name outlived its reason. ",
    claim(
      "sc-tynda-name",
      "The operation is still called after Tynda because the maps had been printed",
      cite("supports", "thread", "The plan keeps its name because the staff had printed the maps"),
    ),
    ", a joke that ",
    i("Japanese Siberia"),
    " makes more than once about staffs.",
  );
