import { notFound } from "next/navigation";
import type { z } from "zod";
import { type FilterShape, type ListQuery, listQuery } from "@/lib/base/list-query";
import type { GivenQuery } from "@/lib/base/page-query";
import { numberOfSegment, textOfSegment } from "@/lib/base/path-segment";

/** What Next hands to a page as the query of its address. */
export type SearchParams = Promise<GivenQuery>;

/** What the address of a page asks for, by a shape made of lib/base/page-query.ts, none of which fails. */
export async function queryOf<Shape extends z.ZodType>(
  searchParams: SearchParams,
  shape: Shape,
): Promise<z.output<Shape>> {
  return shape.parse(await searchParams);
}

/**
 * What the address of a list asks for, by the filters of its API endpoint. `renamed` says in today's names what addresses from before
 * decision 041 said.
 */
export async function listOf<Shape extends FilterShape>(
  searchParams: SearchParams,
  filters: Shape,
  renamed: (given: GivenQuery) => GivenQuery = (given) => given,
): Promise<ListQuery<Shape>> {
  return listQuery(renamed(await searchParams), filters);
}

type Refused = Readonly<Partial<Record<string, { readonly value: string; readonly message: string }>>>;

/** What stands in the fields of a list's filters, also what is refused; and why that is, by the name of its filter. */
export function typedIn<Asked extends object>({ asked, refused }: { asked: Asked; refused: Refused }) {
  const parts = Object.entries(refused).flatMap(([name, part]) => (part ? [{ name, ...part }] : []));
  return {
    asked: { ...asked, ...Object.fromEntries(parts.map(({ name, value }) => [name, value])) },
    errors: Object.fromEntries(parts.map(({ name, message }) => [name, message])),
  };
}

/** What a segment of a page's path says; Next's not-found page for what nothing can be called. */
export function textOrNotFound(segment: string): string {
  return textOfSegment(segment) ?? notFound();
}

/** The number that a segment of a page's path names; Next's not-found page for what is none. */
export function numberOrNotFound(segment: string): number {
  return numberOfSegment(segment) ?? notFound();
}
