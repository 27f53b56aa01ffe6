import fc from "fast-check";

const two = (number: number) => String(number).padStart(2, "0");
const four = (number: number) => `${number < 0 ? "-" : ""}${String(Math.abs(number)).padStart(4, "0")}`;
const joined = (by: string) => (parts: readonly unknown[]) => parts.join(by);

const YEAR = fc.oneof(fc.integer({ min: 1000, max: 2400 }).map(four), fc.integer({ min: -9999, max: 9999 }).map(four));
const MONTH = fc.integer({ min: 1, max: 12 }).map(two);
const DAY = fc.integer({ min: 1, max: 28 }).map(two);
const SURE = fc.oneof(YEAR, fc.tuple(YEAR, MONTH).map(joined("-")), fc.tuple(YEAR, MONTH, DAY).map(joined("-")));
const POINT = fc.oneof(SURE, fc.tuple(SURE, fc.constantFrom("?", "~", "%")).map(joined("")));

/** Random dates of EDTF, levels 0 to 2, as it is written: of each kind that it has, with doubt on all or some of their parts. */
export function anyEdtf(): fc.Arbitrary<string> {
  const season = fc.tuple(YEAR, fc.integer({ min: 21, max: 41 })).map(joined("-"));
  const zone = fc.constantFrom("", "Z", "-04:00", "+04:30");
  const time = fc.tuple(YEAR, MONTH, DAY, zone).map(([year, month, day, z]) => `${year}-${month}-${day}T23:20:30${z}`);
  return fc.oneof(SURE, POINT, season, time, doubtOfParts(), masked(), longYear(), third(), interval(), choice());
}

function doubtOfParts(): fc.Arbitrary<string> {
  const doubt = fc.constantFrom("", "", "?", "~", "%");
  return fc.tuple(doubt, YEAR, doubt, MONTH, doubt, DAY).map(([a, year, b, month, c, day]) => {
    return `${a}${year}-${b}${month}-${c}${day}`;
  });
}

function masked(): fc.Arbitrary<string> {
  const mask = fc.constantFrom("dddX", "ddXX", "dXXX", "XXXX", "dXXd", "dXdX");
  const rest = fc.constantFrom("", "-XX", "-12", "-1X", "-XX-XX", "-04-XX", "-12-25", "-04-1X", "-XX-01");
  return fc.tuple(mask, fc.integer({ min: 1000, max: 9999 }), fc.boolean(), rest).map(([form, number, before, end]) => {
    const digits = Array.from(form, (each, index) => (each === "X" ? "X" : String(number)[index])).join("");
    return (before && form !== "XXXX" ? "-" : "") + digits + end;
  });
}

function longYear(): fc.Arbitrary<string> {
  const number = fc.integer({ min: 10_000, max: 2_000_000_000 });
  const significant = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 3 })).map(joined("S"));
  return fc.oneof(
    number.map((year) => `Y${year}`),
    number.map((year) => `Y-${year}`),
    significant,
  );
}

function third(): fc.Arbitrary<string> {
  const days = fc.tuple(YEAR, MONTH, fc.constantFrom("~01/~10", "~11/~20")).map(([year, month, ends]) => {
    return ends.replace(/~/g, `${year}-${month}-~`);
  });
  const months = fc.tuple(YEAR, fc.constantFrom("~01/~04", "~05/~08", "~09/~12")).map(([year, ends]) => {
    return ends.replace(/~/g, `${year}-~`);
  });
  return fc.oneof(days, months);
}

function interval(): fc.Arbitrary<string> {
  const oneMonth = fc.tuple(YEAR, MONTH, DAY, DAY).map(([year, month, first, last]) => {
    return `${year}-${month}-${first}/${year}-${month}-${last}`;
  });
  const decadeBeforeEra = fc
    .integer({ min: 1, max: 900 })
    .map((tens) => `${four(-tens * 10 - 8)}/${four(1 - tens * 10)}`);
  return fc.oneof(
    fc.tuple(POINT, POINT).map(joined("/")),
    fc.tuple(SURE, SURE).map(joined("/")),
    fc.tuple(fc.constantFrom("", ".."), POINT).map(joined("/")),
    fc.tuple(POINT, fc.constantFrom("", "..")).map(joined("/")),
    oneMonth,
    decadeBeforeEra,
  );
}

function choice(): fc.Arbitrary<string> {
  const member = fc.oneof(SURE, fc.tuple(SURE, SURE).map(joined("..")));
  const members = fc.array(member, { minLength: 1, maxLength: 4 });
  const around = fc.constantFrom(["[", "]"], ["[..", "]"], ["[", "..]"], ["{", "}"], ["{..", "}"], ["{", "..}"]);
  return fc.tuple(members, around).map(([all, [open, close]]) => `${open}${all.join(",")}${close}`);
}
