/** Some revisions of an article, from one number to another, that somebody who may review let stand. */
export type ApprovedStretch = { readonly fromNumber: number; readonly number: number };

/** The number up to which every revision is approved; 0 where the first is not. Ranges may lie in any order and overlap. */
export function approvedUpTo(stretches: readonly ApprovedStretch[]): number {
  let upTo = 0;
  for (const { fromNumber, number } of [...stretches].sort((a, b) => a.fromNumber - b.fromNumber)) {
    if (fromNumber > upTo + 1) break;
    upTo = Math.max(upTo, number);
  }
  return upTo;
}
