/** The path of the page where an invitation is accepted. */
export function invitationPath(secret: string): string {
  return `/invitation/${secret}`;
}

/** The secret in the path of an invitation's page; null for any other path. */
export function invitationIn(path: string): string | null {
  return /^\/invitation\/([\w-]{16,64})$/.exec(path)?.[1] ?? null;
}
