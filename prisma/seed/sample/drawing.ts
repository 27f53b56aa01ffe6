/** A drawing, and what is said of it. */
export type Drawing = {
  readonly key: string;
  readonly svg: string;
  readonly name: string;
  readonly alt: string;
  /** Empty: nobody has said it yet. */
  readonly licence: string;
};
