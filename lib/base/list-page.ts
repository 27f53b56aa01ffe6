/** A page of a list whose length is known. */
export type ListPage = {
  /** From 1, and never beyond the last. */
  readonly page: number;
  readonly last: number;
  readonly skip: number;
  readonly limit: number;
};

/** The page of a list of `count` things that is asked for, of `size` things each; the last one for what lies beyond it. */
export function listPage(asked: number, count: number, size: number): ListPage {
  const last = Math.max(1, Math.ceil(count / size));
  const page = Math.min(asked, last);
  return { page, last, skip: (page - 1) * size, limit: size };
}
