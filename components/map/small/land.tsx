import outlines from "./outlines.svg";

/** Next gives what it knows of a picture; Vite, in tests, its address alone. */
const picture: string | { readonly src: string } = outlines;
const ADDRESS = `${typeof picture === "string" ? picture : picture.src}#land`;

/** All land of the earth, in units of `lib/map/projection.ts`; drawn by `npm run outlines`. */
export function Land({ className }: { className: string | undefined }) {
  return <use href={ADDRESS} className={className} />;
}
