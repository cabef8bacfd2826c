/** Why something failed, in the words it was thrown with. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
