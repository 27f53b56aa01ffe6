import type { Figures, Spread } from "./size-figures";
import type { FileSize } from "./source-sizes";

/** What a folder's figures may not exceed. */
type Limit = { readonly p90: number; readonly max: number };

/** The limits of each folder and kind of source, as `bin/sizes.json` keeps them. They may only fall. */
export type SizeLimits = Readonly<Record<string, Readonly<Record<keyof Figures, Limit>>>>;

const KINDS = ["files", "functions", "branches"] as const;

/** Returns the limits that figures come to. */
export function limitsOf(figures: Readonly<Record<string, Figures>>): SizeLimits {
  const limit = ({ p90, max }: Spread): Limit => ({ p90, max });
  return Object.fromEntries(
    Object.entries(figures).map(([group, each]) => [
      group,
      { files: limit(each.files), functions: limit(each.functions), branches: limit(each.branches) },
    ]),
  );
}

/** Returns the limits lowered to what the figures have fallen to; none rises. */
export function lowered(limits: SizeLimits, figures: Readonly<Record<string, Figures>>): SizeLimits {
  const now = limitsOf(figures);
  const least = (a: Limit | undefined, b: Limit): Limit =>
    a ? { p90: Math.min(a.p90, b.p90), max: Math.min(a.max, b.max) } : b;
  return Object.fromEntries(
    Object.entries(now).map(([group, each]) => {
      const old = limits[group];
      const [files, functions] = [least(old?.files, each.files), least(old?.functions, each.functions)];
      return [group, { files, functions, branches: least(old?.branches, each.branches) }];
    }),
  );
}

/** Returns what is above the limits, and what was spread only to stay within them, a sentence for each; empty when all is well. */
export function sizeComplaints(
  limits: SizeLimits,
  figures: Readonly<Record<string, Figures>>,
  sizes: readonly FileSize[],
): string[] {
  return [...limitComplaints(limits, figures, sizes), ...spreadComplaints(sizes)];
}

function spreadComplaints(sizes: readonly FileSize[]): string[] {
  return sizes.flatMap(({ file, spreads }) =>
    spreads.map((line) => `${file}:${line} spreads an object that is written out: name its properties by themselves.`),
  );
}

function limitComplaints(
  limits: SizeLimits,
  figures: Readonly<Record<string, Figures>>,
  sizes: readonly FileSize[],
): string[] {
  return Object.entries(figures).flatMap(([group, each]) =>
    KINDS.flatMap((kind) => {
      const limit = limits[group]?.[kind];
      if (!limit) return [`${group} has no limits: lower them with npm run sizes -- --lower.`];
      const p90 = each[kind].p90 > limit.p90 ? [`${group}: ${risen(kind, each[kind].p90, limit.p90)}`] : [];
      return [...p90, ...(each[kind].max > limit.max ? tooLarge(group, kind, limit.max, sizes) : [])];
    }),
  );
}

function risen(kind: keyof Figures, now: number, limit: number): string {
  const what = { files: "lines of files", functions: "lines of functions", branches: "branches of functions" }[kind];
  return `the p90 of the ${what} rose from ${limit} to ${now}. Split what you made longer.`;
}

function tooLarge(group: string, kind: keyof Figures, max: number, sizes: readonly FileSize[]): string[] {
  const own = sizes.filter(({ file }) => (group.startsWith(".") ? file.endsWith(group) : file.startsWith(`${group}/`)));
  if (kind === "files") {
    const long = own.filter(({ lines }) => lines > max);
    return long.map(({ file, lines }) => `${file} has ${lines} lines; ${group} allows ${max}.`);
  }
  const measure = kind === "functions" ? "lines" : "branches";
  const large = own.flatMap(({ functions }) => functions).filter((each) => each[measure] > max);
  return large.map(
    (each) => `${each.file}:${each.line} ${each.name} has ${each[measure]} ${measure}; ${group} allows ${max}.`,
  );
}
