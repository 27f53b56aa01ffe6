/**
 * Returns a row for each value, with words by names of their own, for lists of choices that are made before anybody asks for them: each word is
 * said in the language that is spoken when it is read (as by `said`). `words`: what a name stands for, by the value.
 */
export function optionsOf<const Value extends string, Words extends Record<string, (value: Value) => string>>(
  values: readonly Value[],
  words: Words,
): readonly ({ readonly value: Value } & { readonly [Name in keyof Words]: string })[] {
  return values.map((value) => {
    const row = { value };
    for (const [name, say] of Object.entries(words))
      Object.defineProperty(row, name, { enumerable: true, get: () => say(value) });
    return row as { readonly value: Value } & { readonly [Name in keyof Words]: string };
  });
}
