import { daysLater, type InventedWorld } from "./invented-world";

/** Something that is about to change, and what is affected by it: ids of claims, and of facts and decisions as the world calls them. */
export type PlantedRetcon = {
  readonly claim: string | null;
  readonly article: string;
  readonly affected: readonly string[];
  readonly kind: string;
};

/** Ten retcons of each kind, with what hangs on them, and around them what only looks alike. */
export function plantRetcons(world: InventedWorld): readonly PlantedRetcon[] {
  const retcons = Array.from({ length: 10 }).flatMap(() => [
    battleMoves(world),
    commanderChanges(world),
    lossesChange(world),
    unitIsElsewhere(world),
    articleGoes(world),
  ]);
  plantDistractions(world);
  return retcons;
}

/** What happens in some of the cases only. */
function sometimes(world: InventedWorld, share: number, plant: () => string): readonly string[] {
  return world.chance.in(share) ? [plant()] : [];
}

/** Another day for a battle. */
function battleMoves(world: InventedWorld): PlantedRetcon {
  const { place, battle, unit, person, day } = battleWith(world);
  const told = `On ${day.said} the army forced the river at ${place}.`;
  const bakers = `The bakers of ${place} baked no bread that week.`;
  world.passages.push(`${told} ${bakers}`);
  const claim = world.claim(battle, [`It was fought on ${day.said}.`], { cites: told });
  const later = daysLater(day, world.chance.whole(2, 9));
  const town = world.name();
  const derived = world.claim(unit, ["The unit fought in the ", { to: battle }, ` on ${day.said}.`]);
  const affected = [
    derived,
    world.fact(battle, "date", day.said),
    ...sometimes(world, 0.8, () => world.claim(person, [`Wounded in the ${battle} on ${day.said}, they lost an arm.`])),
    ...sometimes(world, 0.7, () =>
      world.claim(town, ["The town fell after the ", { to: battle }, `, on ${later.said}.`]),
    ),
    ...sometimes(world, 0.6, () => world.claim(town, ["The river was crossed by force that day."], { cites: told })),
    ...sometimes(world, 0.5, () => world.claim(town, [`It was fought on ${day.said}.`], { copyOf: claim })),
    ...sometimes(world, 0.5, () =>
      world.decide(derived, `The ${battle} was on ${day.said}, and nothing says otherwise.`),
    ),
    ...sometimes(world, 0.4, () => {
      const states = [{ type: "cause", subject: null, cause: slug(battle) }] as const;
      return world.claim(`Retreat from ${town}`, ["The defeat on the river led to it."], { states });
    }),
    // It calls the battle otherwise.
    ...sometimes(world, 0.3, () => world.claim(person, [`At ${place} they saw the first snow, on ${day.said}.`])),
    // What no rule can know: it says neither who nor when.
    ...sometimes(world, 0.2, () => world.claim(unit, ["By the next evening nobody was left on the far bank."])),
  ];
  world.claim(battle, [`It was fought over the bridges of ${place}.`]);
  world.claim(battle, [`In the capital, the theatres opened on ${day.said}.`]);
  world.claim(unit, [`Its barracks burned on ${day.said}, long before anybody spoke of the ${battle}.`]);
  world.claim(battle, ["The ", { to: unit }, " held the left bank."]);
  world.claim(unit, ["It learned to cross rivers at the ", { to: battle }, "."]);
  world.claim(person, [`They never spoke of the ${battle} again.`]);
  world.claim(town, [`No bread was sold in ${place}.`], { cites: bakers });
  world.claim(`${battle} Heights`, ["The heights were taken in 1935."]);
  return { claim, article: battle, affected, kind: "date" };
}

/** Another commander of a unit. */
function commanderChanges(world: InventedWorld): PlantedRetcon {
  const { battle, unit, person, day } = battleWith(world);
  const known = world.chance.in(0.6);
  const who = known ? { to: person } : person;
  const order = `The order of ${day.said} gave the unit to ${person}.`;
  world.passages.push(`${order} The staff moved into the school, and the horses into the church.`);
  const claim = world.claim(unit, ["From then on it was commanded by ", who, "."], { cites: order });
  const fought = world.claim(battle, [`${person} led the `, { to: unit }, " over the river."]);
  const affected = [
    fought,
    world.fact(unit, "commanded-by", ...(known ? [{ to: person }] : [person])),
    ...sometimes(world, known ? 0.9 : 0, () => world.claim(person, [`They took command of the ${unit} in that year.`])),
    ...sometimes(world, 0.6, () =>
      world.claim(`Staff of ${unit}`, [`The staff of the ${unit} served under `, who, "."]),
    ),
    ...sometimes(world, 0.5, () => world.decide(fought, `${person} had the ${unit} at that time.`)),
    ...sometimes(world, 0.4, () =>
      world.claim(`Staff of ${unit}`, ["The command changed by an order."], { cites: order }),
    ),
    // Nobody is named.
    ...sometimes(world, 0.15, () => world.claim(unit, ["Its new commander was hated at once."])),
  ];
  world.claim(unit, ["It was raised from railway workers."]);
  world.claim(person, [`They were buried beside the dead of the ${unit}.`]);
  world.claim(`Staff of ${unit}`, [`Nobody of the ${unit} had met ${person} before.`]);
  world.claim(unit, [`It marched ${world.chance.whole(200, 900)} kilometres in the first winter.`]);
  world.claim(person, ["Born on a farm, they learned to read at twenty."]);
  world.claim(battle, ["The ", { to: unit }, ` came up in the evening of ${day.said}.`]);
  world.claim(`Staff of ${unit}`, ["The horses stood in a church."], {
    cites: "The staff moved into the school, and the horses into the church.",
  });
  return { claim, article: unit, affected, kind: "commander" };
}

/** Another number of dead. */
function lossesChange(world: InventedWorld): PlantedRetcon {
  const { battle, unit, person, day } = battleWith(world);
  const dead = world.chance.whole(21, 190) * 100;
  const said = dead.toLocaleString("en");
  const claim = world.claim(battle, [`${said} men died in it.`]);
  const affected = [
    world.fact(battle, "losses", said),
    world.claim(unit, [`Of the ${said} dead of the `, { to: battle }, ", most were its own."]),
    ...sometimes(world, 0.7, () => world.claim(person, [`They wrote that ${said} had died at the ${battle}.`])),
    ...sometimes(world, 0.5, () =>
      world.claim(`Graves of ${battle}`, [`The graves hold ${said} dead of the ${battle}.`]),
    ),
    ...sometimes(world, 0.5, () => world.claim(battle, [`That ${said} should die for a bridge was never forgiven.`])),
    ...sometimes(world, 0.2, () => world.claim(unit, ["No other day cost it so much."])),
  ];
  world.claim(unit, [`At its height it had ${said} men.`]);
  world.claim(battle, [`The army had ${said} horses.`]);
  world.claim(unit, [`Before the ${battle} it had ${said} men.`]);
  world.claim(battle, [`The army fired ${world.chance.whole(200, 900) * 100} shells.`]);
  world.claim(battle, [`It began on ${day.said}.`]);
  world.claim(person, ["They drew the ", { to: battle }, " from memory."]);
  return { claim, article: battle, affected, kind: "losses" };
}

/** A unit that was somewhere else. */
function unitIsElsewhere(world: InventedWorld): PlantedRetcon {
  const { place, unit, person, battle, day } = battleWith(world);
  const states = [{ type: "place", subject: null, place: slug(place), from: day.said, until: null, by: null }] as const;
  const claim = world.claim(unit, ["It wintered in ", { to: place }, "."], { states });
  const affected = [
    world.claim(place, ["The ", { to: unit }, " ate the town bare."]),
    world.fact(unit, "place", { to: place }),
    ...sometimes(world, 0.7, () => world.claim(person, [`They joined the ${unit} at ${place}.`])),
    ...sometimes(world, 0.6, () => world.claim(battle, ["From ", { to: place }, " came the ", { to: unit }, "."])),
    ...sometimes(world, 0.5, () => {
      const again = [
        { type: "place", subject: slug(unit), place: slug(place), from: day.said, until: null, by: null },
      ] as const;
      return world.claim(`Winter in ${world.name()}`, ["The soldiers slept in the school."], { states: again });
    }),
    ...sometimes(world, 0.2, () => world.claim(place, ["In spring the soldiers left without paying."])),
  ];
  world.claim(place, ["Its market was known for salt."]);
  world.claim(place, ["The bridge is older than the town."]);
  world.claim(unit, [`It was given new rifles on ${day.said}.`]);
  world.claim(person, [`They were born in ${place}.`]);
  world.claim(battle, ["The ", { to: unit }, " came too late."]);
  world.claim(unit, [`After the war it had a monument in ${place}.`]);
  world.claim(place, [`A street is named after the ${unit}.`]);
  return { claim, article: unit, affected, kind: "place" };
}

/** An article that never was. */
function articleGoes(world: InventedWorld): PlantedRetcon {
  const { place, unit, person, day } = battleWith(world);
  const raid = `Raid on ${world.name()}`;
  const seen = `Forty riders were seen at ${place} before dawn.`;
  world.passages.push(`${seen} Nobody in the town had a clock.`);
  world.article(raid, "operation", "war");
  const own = world.claim(raid, ["Forty riders came before dawn."], { cites: seen });
  const old = world.claim(place, ["The town was never attacked."]);
  const affected = [
    world.claim(unit, ["It lost its horses in the ", { to: raid }, "."]),
    world.decide(old, "It is told otherwise now.", own),
    ...sometimes(world, 0.8, () => world.claim(person, [`They were decorated for the ${raid}.`])),
    ...sometimes(world, 0.7, () => world.fact(unit, "battles", { to: raid })),
    ...sometimes(world, 0.6, () => world.claim(place, ["Riders came through it before dawn."], { cites: seen })),
    ...sometimes(world, 0.2, () => world.claim(place, ["Since that night the gates are shut at dusk."])),
  ];
  world.claim(place, ["Its people told time by the river."], { cites: "Nobody in the town had a clock." });
  world.claim(`${raid.replace("Raid on", "Road to")}`, ["The road was built in 1911."]);
  world.claim(unit, [`It was inspected on ${day.said}.`]);
  return { claim: null, article: raid, affected, kind: "article" };
}

/** Articles that stand in each case. */
function battleWith(world: InventedWorld) {
  const place = world.name();
  const battle = `Battle of ${place}`;
  const unit = `${world.chance.whole(2, 99)}th ${world.name()} Division`;
  const person = `${world.name()} ${world.name()}`;
  world.article(place, "place", "war");
  world.article(battle, "event", "war");
  world.article(unit, "unit", "war");
  world.article(person, "person", "war");
  world.claim(battle, ["Two roads met there."]);
  return { place, battle, unit, person, day: world.day() };
}

/** Articles of the same tag and days that have nothing to do with any of it. */
function plantDistractions(world: InventedWorld): void {
  for (let at = 0; at < 60; at += 1) {
    const title = `${world.chance.one(["Battle", "Raid", "School", "Winter"])} at ${world.name()}`;
    world.article(title, "event", "war");
    world.claim(title, [`It was over on ${world.day().said}.`]);
    world.claim(title, [`${(world.chance.whole(21, 190) * 100).toLocaleString("en")} men were there.`]);
  }
}

function slug(title: string): string {
  return title.toLowerCase().replaceAll(" ", "-");
}
