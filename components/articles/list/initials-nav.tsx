import { RouteLink } from "@/components/ui/route-link";
import { FIGURES, type InitialPlace, OTHER } from "@/lib/articles/initials";
import { listsMessages } from "@/lib/language/subjects/lists";
import styles from "./initials-nav.module.css";

/** From so many articles on a list is long enough to be opened at a letter. */
const LONG = 30;
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

type InitialsNavProps = {
  /** None where the list is sorted otherwise. */
  places: readonly InitialPlace[];
  count: number;
  /** The address of a place in the list, counted from 0. */
  hrefOf: (place: number) => string;
};

/** The letters from A to Z, each leading to where it begins in the list. */
export function InitialsNav({ places, count, hrefOf }: InitialsNavProps) {
  const t = listsMessages();
  if (count < LONG || places.length === 0) return null;
  const has = (name: string) => places.some((place) => place.name === name);
  const names = [...[FIGURES].filter(has), ...LETTERS, ...[OTHER].filter(has)];
  return (
    <nav className={styles.frame} aria-label={t("jumpToALetter")}>
      <ul className={styles.letters}>
        {names.map((name) => {
          const place = places.find((each) => each.name === name);
          return (
            <li key={name} data-absent={place === undefined || undefined}>
              {place ? (
                <RouteLink href={`${hrefOf(place.before)}#${initialId(name)}`} className={styles.letter}>
                  {name}
                </RouteLink>
              ) : (
                <span className={styles.letter}>{name}</span>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** What the first row of an initial is called in the page. */
export function initialId(name: string): string {
  return `initial-${name === FIGURES ? "0" : name.toLowerCase()}`;
}

/** The initial that begins with this row of the list, counted from 0. */
export function initialAt(places: readonly InitialPlace[], row: number): string | undefined {
  const begins = places.find(({ before }) => before === row);
  return begins && initialId(begins.name);
}
