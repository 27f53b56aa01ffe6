import { h, table } from "@/lib/document/model/build";
import type { Part } from "../types";

const MONTHS = [
  ["January", 31],
  ["February", 29],
  ["March", 31],
  ["April", 30],
  ["May", 31],
  ["June", 30],
  ["July", 31],
  ["August", 31],
  ["September", 30],
  ["October", 31],
  ["November", 30],
] as const;

/** What a dispatcher writes when nothing happens, by season: ice, thaw and mud, dust, ice again. */
const NOTES: readonly (readonly string[])[] = [
  [
    "Snow on the points at Amazar; two gangs out from four in the morning, and the night train held for them",
    "Water frozen at two of the four towers to Yerofey Pavlovich; engines coupled and sent on half filled",
    "Clear and still. Smoke stands straight up, and the guns at Urusha ask that we fire with dry wood by day",
    "Rail broken by frost at kilometre 6,944; plate fished within the hour, walking speed until relieved",
    "Forty-one degrees at six. Grease stiff in the boxes; every train west of Amazar started with a second engine pushing",
    "Children of the barracks brought in four sacks of coal that had fallen from tenders; weighed, written down, given back",
  ],
  [
    "Embankment soft past Zilovo: limit of fifteen over nine sections, and the heavy train divided at Mogocha",
    "Ice went on the Shilka at noon and took the footbridge; the main bridge inspected and passed",
    "Aircraft heard in the north-west, not seen. Lamps out between ten and one, three trains stood in the woods",
    "Fog. Signals by hand from box to box; nobody hurt, one cow",
    "A slip in the cutting at kilometre 6,871: forty metres of ballast gone into the stream, sleepers hung in the air until four",
    "Two trains of horses passed each other here. Those going east were watered first, by rule; the others kicked",
  ],
  [
    "Heat has lifted the outer rail in the long curve; watered by hand until it lay down again",
    "Fire in the larch along the line for four kilometres, put out by passengers of the evening train",
    "Coal from Chernyshevsk short by a third; the canteen gives its own to the pilot engine",
    "Hospital train through without stopping; the platform had been cleared and stayed silent after it",
    "Mosquitoes in the lamp room so thick that the wicks went out; signals shown by flag until the wind turned at ten",
    "Ballast train refused by the next section for want of a paper. Paper made here, stamp borrowed, train through at dusk",
  ],
  [
    "First ice at the edges of the river; felt boots given out to crews, one pair between two men",
    "Axle box on fire in an army train; wagon set out with its horses, who were led on by road",
    "Storm from the east; wire down at three places, the register kept from what the guards remember",
    "Inspector from Chita. Found the clock slow by a minute and everything else, he said, slower",
    "Hay for the cavalry loaded wet and steaming; sent on with buckets in every wagon and a man to smell for smoke",
    "Snow and then rain on it. The points frozen, thawed, frozen; switchman relieved after fourteen hours on his own asking",
  ],
];

/** Which row of NOTES each month writes from. */
const SEASON = [0, 0, 0, 1, 1, 2, 2, 2, 3, 3, 0];

const JUNE = 5;
/** Through trains in a day before and after the line is cut on 9 June: a plan of twelve pairs, and what is left of it. */
const PLANNED = 12;
const AFTER_THE_BREAK = 4;

/** Days on which something did happen, by month and day. */
const SPECIAL: Readonly<Record<string, string>> = {
  "April 6": "All leave ended by telegraph at 5.40. Nothing else in the telegram",
  "April 7": "Eleven trains east before dark, none announced; the tower was given a sentry and the sentry a chair",
  "May 2": "Bombs on Karymskaya, heard of by noon. Everything west of it two hours late, then five, then not counted",
  "May 19":
    "Yard at Mogocha attacked, nine machines from the south. Coal stage gone, shed open to the sky, no one under it",
  "June 8": "Skovorodino asks for wagons for its women and children; twenty sent, with the stove of the canteen",
  "June 9": "No answer from Skovorodino after 3.15. Trains for the east turned back at Yerofey Pavlovich by my order",
  "June 10": "Order confirmed from Chita, and dated the day before",
  "August 21": "Otherwise quiet",
  "October 14":
    "Captured railwaymen came through in two wagons, westward. One of them asked for the time and set his watch",
  "November 30":
    "Engine 707 retired. It had hauled the first train of the year and was asked for by name; none like it is left",
};

/** The register of a dispatcher at Mogocha, 1 January to 30 November 1940: a heading and a table for each month. */
export const register: readonly Part[] = MONTHS.flatMap(([month, days], index): Part[] => [
  h.id(`am-${index}-h`, 3, `${month} 1940`),
  table.id(`am-${index}`, [
    ["Day", "Through trains east", "Through trains west", "Noted"],
    ...Array.from({ length: days }, (_, day) => row(index, day + 1)),
  ]),
]);

function row(month: number, day: number): readonly string[] {
  const cut = month > JUNE || (month === JUNE && day >= 9);
  const full = cut ? AFTER_THE_BREAK : PLANNED;
  // Steps without a common factor, so that neither column repeats by the week.
  const east = Math.max(0, full - ((day * 5 + month * 3) % 4));
  const west = Math.max(0, full - ((day * 7 + month * 5) % 5));
  const notes = NOTES[SEASON[month] ?? 0] ?? [];
  const usual = notes[(day * 5 + month + Math.floor(day / notes.length)) % notes.length] ?? "";
  return [String(day), String(east), String(west), SPECIAL[`${MONTHS[month]?.[0]} ${day}`] ?? usual];
}
