/** A place on the earth, in degrees: north and east are positive. */
export type Point = { readonly latitude: number; readonly longitude: number };

const DEGREES = String.raw`(\d{1,3}(?:\.\d{1,8})?)\s*°?(?:\s*(\d{1,2}(?:\.\d{1,6})?)\s*[′'’])?(?:\s*(\d{1,2}(?:\.\d{1,4})?)\s*[″"”])?`;
/** 52.03 N, 113.5 E; 52° 2′ N 113° 30′ E. */
const NAMED = new RegExp(`${DEGREES}\\s*([NS])\\b[\\s,]*${DEGREES}\\s*([EW])\\b`, "giu");
/** 52.03, 113.5: only with a fraction on both sides, as pairs of whole numbers are many things. */
const DECIMAL = /(?<![\d.])([-−]?\d{1,2}\.\d{1,8})\s*,\s*([-−]?\d{1,3}\.\d{1,8})(?![\d.])/g;

/** Returns the places that a text names, in its order: with letters (52.03 N, 113.5 E), else as pairs of decimals. What lies on no earth is left out. */
export function pointsIn(text: string): readonly Point[] {
  const named = [...text.matchAll(NAMED)].map(([, ...parts]) => {
    const [a, b, c, northSouth, d, e, f, eastWest] = parts;
    return {
      latitude: degrees(a, b, c) * (/s/i.test(northSouth ?? "") ? -1 : 1),
      longitude: degrees(d, e, f) * (/w/i.test(eastWest ?? "") ? -1 : 1),
    };
  });
  const found = named.length > 0 ? named : [...text.matchAll(DECIMAL)].map(decimal);
  return found.filter(({ latitude, longitude }) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180);
}

/** Returns a place as people write it: 52.03 N, 113.5 E. */
export function pointWords({ latitude, longitude }: Point): string {
  const rounded = (value: number) => String(Number(Math.abs(value).toFixed(2)));
  return `${rounded(latitude)} ${latitude < 0 ? "S" : "N"}, ${rounded(longitude)} ${longitude < 0 ? "W" : "E"}`;
}

function degrees(whole = "0", minutes = "0", seconds = "0"): number {
  return Number(whole) + Number(minutes) / 60 + Number(seconds) / 3_600;
}

function decimal([, latitude = "", longitude = ""]: RegExpMatchArray): Point {
  return { latitude: Number(latitude.replace("−", "-")), longitude: Number(longitude.replace("−", "-")) };
}
