const months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((days, index) => ({
  name: `${["Ichi", "Ni", "San", "Shi", "Go", "Roku", "Shichi", "Hachi", "Ku", "Jū", "Jūichi", "Jūni"][index]}gatsu`,
  days,
  leapDays: index === 1 ? 29 : days,
}));

/** The years since Jimmu, in which Japanese papers of the time counted: 1940 was 2600. Its days are those of our calendar. */
export const imperialReckoning = {
  name: "Imperial reckoning",
  begins: "0001-01-01",
  months,
  leapRules: [
    { every: 4, isLeap: true },
    { every: 100, isLeap: false },
    { every: 400, isLeap: true },
  ],
  weekdays: ["Getsuyōbi", "Kayōbi", "Suiyōbi", "Mokuyōbi", "Kin’yōbi", "Doyōbi", "Nichiyōbi"],
  firstWeekday: 0,
  eras: [{ name: "Kōki", from: -659 }],
  before: "before Kōki",
};
