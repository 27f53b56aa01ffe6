/** Something that can be decided on: the article (value "") or one of its claims (by id). */
export type DecisionTarget = { readonly value: string; readonly label: string };
