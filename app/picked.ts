/** The ids of what a picker keeps in a field of a form; null, which no endpoint takes, where it is none of a picker's. */
export function pickedIn(json = "[]"): unknown {
  try {
    const chosen: unknown = JSON.parse(json);
    return Array.isArray(chosen) ? chosen.map((each: { value?: unknown }) => each.value) : chosen;
  } catch {
    return null;
  }
}
