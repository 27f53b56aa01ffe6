/**
 * What is asked about who reads a page that is the same for all who have signed in (decision 049): `about` names the question and what
 * it is about, parted by slashes. The server hands a new object over each time it draws the page, so a new one is asked anew.
 */
export type Question<Answer> = { readonly about: string; readonly answer?: Answer };

/** A value as it arrives in JSON: times are texts. */
export type Sent<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends Date
    ? string
    : Value extends readonly (infer Item)[]
      ? readonly Sent<Item>[]
      : Value extends object
        ? { readonly [Name in keyof Value]: Sent<Value[Name]> }
        : Value;

/** An answer that is in the page as it is sent: for a browser without scripts, which shows nothing that comes later. */
export type Known<Answer> = { readonly known: Answer };

/** What a part of the page is handed of what depends on who reads. */
export type AnswerOrQuestion<Answer> = Promise<Answer> | Known<Answer> | Question<Answer>;

/** Whether the server leaves it to the page to ask. */
export function isQuestion<Answer>(given: AnswerOrQuestion<Answer>): given is Question<Answer> {
  return "about" in given;
}
