/** Where this installation stands on the web, without a slash at its end: NEXTAUTH_URL, which the start always sets. */
export function siteAddress(): string {
  return (process.env.NEXTAUTH_URL ?? "http://localhost:3000").replace(/\/+$/, "");
}
