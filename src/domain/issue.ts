/** What was wrong with one cell, row or file, and where: enough for its author to find and mend it. */
export type Issue = {
  readonly file: string;
  /** 1-based line (or spreadsheet row); absent when the whole file is meant. */
  readonly line?: number;
  readonly column?: string;
  readonly expected: string;
  readonly got: string;
};

/** Bad input that stops a whole file; carries every issue found, never just the first. */
export class InputError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(issueText).join('\n'));
    this.name = 'InputError';
    this.issues = issues;
  }
}

/** Why something failed, in the words it was thrown with. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** One line of plain text: `file:line column: expected …, got …`. */
export function issueText(issue: Issue): string {
  const line = issue.line === undefined ? '' : `:${issue.line}`;
  const column = issue.column === undefined ? '' : ` ${issue.column}`;
  return `${issue.file}${line}${column}: expected ${issue.expected}, got ${issue.got}`;
}
