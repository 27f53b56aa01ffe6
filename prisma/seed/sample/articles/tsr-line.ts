import { b, claim, h, i, li, p, table, ul } from "@/lib/document/model/build";
import { to } from "../page";
import type { Part } from "../types";

export const leadOld: Part = p.id(
  "tsr-lead",
  "The ",
  b("Trans-Siberian Railway"),
  " joins Moscow with Vladivostok and is the only land route by which the Soviet Far East can be supplied. It is about 9,300 kilometres long.",
);

export const lead: Part = (cite) =>
  p.id(
    "tsr-lead",
    "The ",
    b("Trans-Siberian Railway"),
    " joins Moscow with Vladivostok over about 9,300 kilometres. East of Lake Baikal it has no parallel: no second railway, no through road, no river that flows the right way. ",
    claim(
      "sc-tsr-target",
      "In the war of 1940 it is the true objective of the Japanese, more than any town or army",
      cite(
        "supports",
        "thread",
        "it plays for supply instead: most of the air force goes after bridges, yards and water towers",
      ),
      cite("context", "reference", "a lasting interruption would have doomed whatever stood to the east of it"),
    ),
    ". This article describes the line as it was in both worlds up to that spring, then what the timeline does to it, then what became of it in our history.",
  );

export const lineHead = h.id("tsr-line-h", 2, "The line");

export const line: Part = p.id(
  "tsr-line",
  "For its first five thousand kilometres the railway runs through country that no enemy can reach: over the Urals, across the steppe by Omsk and Novosibirsk, over the Yenisei at Krasnoyarsk and up to Irkutsk. There the character of the journey changes. The line squeezes itself along the shore of Lake Baikal, climbs over the Yablonovy mountains to Chita, and from Karymskaya on keeps to the north of the great bend that the Amur makes around Manchuria. For two days a traveller sees larch, bog and water towers. Then it crosses the Amur at Khabarovsk, turns south along the Ussuri, and ends among the hills of Vladivostok.",
);

export const sections: Part = table.id("tsr-sections", [
  ["Section", "Length, about", "Remarks for 1940"],
  ["Moscow to Novosibirsk", "3,300 km", "double track, heavy traffic, beyond reach"],
  ["Novosibirsk to Irkutsk", "1,850 km", "double track, beyond reach"],
  ["Irkutsk to Ulan-Ude", "450 km", "the lake shore: tunnels, galleries, curves"],
  ["Ulan-Ude to Karymskaya", "650 km", "double track, mountain grades"],
  ["Karymskaya to Skovorodino", "1,000 km", "second track new, permafrost, few towns"],
  ["Skovorodino to Khabarovsk", "1,200 km", "bridges over the Zeya and the Bureya; Birobidzhan"],
  ["Khabarovsk to Vladivostok", "770 km", "along the Ussuri, in places within sight of Manchuria"],
]);

export const names: Part = p.id(
  "tsr-names",
  "Strictly the name belongs to a route and not to an administration. In 1940 the eastern half of it was run by several railways under the People's Commissariat: the East Siberian, the Molotov (Chita), the Amur, the Far Eastern and the Maritime. Where an article says ",
  i("the railway"),
  " without more, this line is meant.",
);

export const builtHead = h.id("tsr-built-h", 2, "Building");

export const built: Part = p.id(
  "tsr-built",
  "Work was begun in 1891, from Vladivostok and soon also from the Urals, with soldiers, convicts and hired peasants. The first through connection did not keep to Russian soil. From Chita it took the short way across Manchuria, by the Chinese Eastern Railway, opened in 1903 with Harbin as its centre. The gap at Lake Baikal was bridged by ferries in summer and, during the war with Japan, by rails laid on the ice; the line along the cliffs was finished in the course of that war, too late to change it.",
);

export const amurLine: Part = p.id(
  "tsr-amur-line",
  "The defeat of 1905 taught St Petersburg that a railway through a neighbour's country is a hostage. The Amur line, entirely on Russian territory, was built between 1907 and 1916 at enormous cost. With the bridge at Khabarovsk, more than two and a half kilometres long, it was complete in the autumn of 1916, a few months before the empire that had paid for it was gone.",
);

export const cer: Part = (cite) =>
  p.id(
    "tsr-cer",
    "The short way was lost in stages. ",
    claim(
      "sc-tsr-cer",
      "After the Japanese had seized Manchuria the Soviet Union sold its share of the Chinese Eastern Railway in 1935",
      cite(
        "context",
        "thread",
        "Manchuria it has held since 1931, exactly as in our history",
        "The seizure; the sale is common knowledge.",
      ),
    ),
    ". Its new owners changed the gauge from the Russian to the standard one within two years. From then on a train from Chita had to be unloaded at the frontier, and what had been one system became two, which faced each other buffer to buffer.",
  );

export const trackHead = h.id("tsr-track-h", 2, "Track, bridges, tunnels");

export const track: Part = p.id(
  "tsr-track",
  "The second track between Karymskaya and the Pacific was laid in the thirties, by railway troops and by prisoners of the camp that carried the letters of the Baikal–Amur line. It doubled the number of trains and made the line harder to close: a bomb on one track leaves the other. Bridges do not follow that rule. ",
  claim("sc-tsr-bridge", "The bridge over the Amur at Khabarovsk carried a single track"),
  ", and so nervous did it make its owners that a tunnel under the river was being dug beside it from 1937. In our history it was first used in 1941 or 1942.",
);

export const weakList: Part = ul.id(
  "tsr-weak",
  li(
    b("The lake shore."),
    " Some forty tunnels and many galleries between Port Baikal and Slyudyanka. No way around it in 1940.",
  ),
  li(
    b("Water."),
    " Steam engines drink every few dozen kilometres. In the permafrost east of Chita the supply had to be heated in winter, and each tower was a target that could be seen from the air.",
  ),
  li(b("The Zeya and the Bureya."), " Large rivers, long bridges, no second crossing."),
  li(
    b("The Ussuri section."),
    " A railway within the range of guns, from which it could at least be seen what it carried.",
  ),
  li(b("Khabarovsk."), " One bridge, and behind it everything."),
);

export const capacityHead = h.id("tsr-capacity-h", 2, "What it could carry");

export const capacity: Part = (cite) =>
  p.id(
    "tsr-capacity",
    "How large an army the line could feed was the most important number in the Far East, and both staffs knew it. ",
    claim(
      "sc-tsr-capacity",
      "The Japanese reckoned that it could sustain between 55 and 60 divisions east of Baikal",
      cite("supports", "reference", "it could sustain between 55 and 60 divisions east of Baikal and no more"),
      cite("context", "reference", "however many the Soviet Union might raise elsewhere"),
    ),
    ". The reckoning is from our 1941. Nothing in the timeline would make it higher in 1940, and until the author says otherwise it is taken over.",
  );

export const sums: Part = p.id(
  "tsr-sums",
  "One can see where such a figure comes from. A division that is fighting uses a few hundred tons a day, most of it shells and fodder; one that waits uses perhaps a third of that. A train of the time carried some nine hundred tons. ",
  claim("sc-tsr-trains", "Sixty divisions would therefore need about twenty trains a day for the army alone"),
  ", and the same rails had to bring coal for the railway itself, grain for the towns, and in a war the reinforcements as well. The line may have passed three dozen pairs a day in good weather. The margin was not large, and it was smallest in winter, when the engines steamed badly and rails broke.",
);

export const mirror: Part = (cite) =>
  p.id(
    "tsr-mirror",
    "The attacker's railways set a limit of their own. ",
    claim(
      "sc-tsr-forty",
      "Three lines with forty trains a day feed at most thirty-five Japanese divisions north of the Amur",
      cite(
        "supports",
        "thread",
        "At a generous forty trains a day I can keep perhaps thirty-five divisions fighting north of the Amur",
      ),
      cite("supports", "thread", "Quartermaster7 may have his thirty-five divisions and not one more"),
    ),
    ". The war of 1940 is fought between two railheads, and it is won, as far as it is won, by the side that breaks the other's; see ",
    to("order-of-battle-1940", "Order of battle, 1940"),
    ".",
  );

export const foodHead = h.id("tsr-food-h", 3, "Grain");

export const food: Part = (cite) =>
  p.id(
    "tsr-food",
    claim(
      "sc-tsr-food",
      "The Far East could not feed itself: about 6 million people, too many in towns, and an army on top of them",
      cite(
        "supports",
        "reference",
        "Only some 6 million people lived in the Soviet Far East, too many of them in towns",
      ),
      cite("supports", "reference", "Everything that was lacking had to come by the Trans-Siberian Railway"),
    ),
    ". Soldiers were settled there after their service, with land and without taxes, and it helped a little. Every bushel that the settlers did not grow came six thousand kilometres by rail and pushed a bushel's weight of something else off the train.",
  );

export const frontierHead = h.id("tsr-frontier-h", 2, "The line and the frontier");

export const frontier: Part = (cite) =>
  p.id(
    "tsr-frontier",
    claim(
      "sc-tsr-frontier",
      "For great distances the railway follows the frontier, here and there within reach of guns on the other bank",
      cite(
        "supports",
        "reference",
        "For great distances it followed the frontier, in places within reach of guns on the Manchurian bank",
      ),
    ),
    ". Opposite Iman, where the Ussuri is a few hundred metres wide, the Japanese had built a fortress at Hutou whose only purpose was to close the line. Farther north the distance is greater: from the nearest bend of the Amur to Skovorodino it is about sixty kilometres of forest. ",
    claim(
      "sc-tsr-sixty",
      "Sixty kilometres is little for an army, and a reader named the place before the author did",
      cite("supports", "thread", "I would stop at Skovorodino, on the main line, some sixty kilometres from the river"),
      cite("supports", "thread", "The main line is cut at Skovorodino on the way there, on the ninth of June"),
    ),
    ".",
  );

export const arc: Part = (cite) =>
  p.id(
    "tsr-arc",
    "The Soviet answer had two parts. The frontier was fortified, as described under ",
    to("soviet-far-eastern-front", "Soviet Far Eastern Front"),
    ", and depots were filled in time of peace so that the armies could live without the line for a while. How long is not known. The plans of our history speak of ",
    claim(
      "sc-tsr-45",
      "a counter-offensive that was to begin on the forty-fifth day",
      cite("context", "reference", "a decisive blow into northern Manchuria from the forty-fifth day"),
    ),
    ", which suggests that somebody believed in at least that many days of shells.",
  );

export const branchHead = h.id("tsr-branch-h", 2, "Branches");

export const branches: Part = (cite) =>
  ul.id(
    "tsr-branches",
    li(
      b("Bamovskaya to Tynda"),
      ", about 180 kilometres. ",
      claim(
        "sc-tsr-bam",
        "Finished in 1937 and leading to a lorry road, not to another railway",
        cite(
          "supports",
          "thread",
          "North of Tynda you had a lorry road to the Aldan goldfields and Yakutsk, not a railway",
        ),
        cite(
          "supports",
          "thread",
          "It is the end of a branch, 190 kilometres from the Amur, and the army wants it for the road to Yakutsk",
        ),
      ),
      ". What the first posts made of it is told under ",
      to("baikal-amur-mainline", "Baikal–Amur Mainline"),
      ".",
    ),
    li(b("Volochayevka to Komsomolsk"), ", the way to the shipyards and steelworks on the lower Amur."),
    li(
      b("Karymskaya to the Manchurian frontier"),
      ", the old main line, by which the army of Transbaikalia was supplied.",
    ),
    li(
      b("Borzya to eastern Mongolia"),
      ", built in great haste in 1939 in our history, for Khalkhin Gol. ",
      claim("sc-tsr-borzya", "Without that battle it does not exist in the timeline"),
      ".",
    ),
    li(b("Ulan-Ude to Naushki"), " on the Mongolian border, opened at the beginning of 1940."),
    li(
      b("Novosibirsk to Turkestan"),
      " (Turksib), by which goods for ",
      to("sino-german-relations", "China"),
      " leave the main line.",
    ),
  );
