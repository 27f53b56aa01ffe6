import type { AskedOf, FilterShape } from "@/lib/base/list-query";

/**
 * Returns what a field of a form of filters is called and holds: only a filter that the shape of the list has can be named. A value that
 * the shape refuses stays in its field.
 */
export function filterFields<Shape extends FilterShape>(asked: AskedOf<Shape>) {
  return (name: keyof AskedOf<Shape> & string) => ({ name, defaultValue: asked[name] ?? "" });
}
