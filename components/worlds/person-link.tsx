import { RouteLink } from "@/components/ui/route-link";
import { type NamedPerson, personPath } from "@/lib/auth/person";
import styles from "./person-link.module.css";

/** Somebody's name, leading to what they did in this world. */
export function PersonLink({ worldSlug, person }: { worldSlug: string; person: NamedPerson }) {
  const path = personPath(worldSlug, person);
  if (path === null) return person.name;
  return (
    <RouteLink href={path} className={styles.person}>
      {person.name}
    </RouteLink>
  );
}
