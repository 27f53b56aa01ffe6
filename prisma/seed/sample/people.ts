import type { SamplePerson } from "./types";

/** Everybody who wrote or decided something in the sample world. All names are invented. */
export const people: readonly SamplePerson[] = [
  { key: "owner", name: "Agnes Brandt", email: "owner@example.org", role: "owner", canSignIn: true },
  { key: "editor", name: "Ravi Sundaram", email: "editor@example.org", role: "editor", canSignIn: true },
  { key: "contributor", name: "Liv Haugen", email: "contributor@example.org", role: "contributor", canSignIn: true },
  { key: "reader", name: "Owen Tait", email: "reader@example.org", role: "reader", canSignIn: true },
  { key: "pilar", name: "Pilar Ocampo", email: "pilar@example.org", role: "contributor", canSignIn: false },
  { key: "teodor", name: "Teodor Vasile", email: "teodor@example.org", role: "editor", canSignIn: false },
];
