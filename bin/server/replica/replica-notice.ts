/** Returns the line of the log that says what is wrong with the replica; "" is the trouble that has ended. */
export function replicaNotice(trouble: string): string {
  return trouble === ""
    ? "The database's replica serves again."
    : `The database at DATABASE_REPLICA_URL ${trouble}. All is read from DATABASE_URL meanwhile.`;
}
