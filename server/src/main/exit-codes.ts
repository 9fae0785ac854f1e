/** The exit codes of the command line, as docs/reference/cli.md lists them. */
export const EXIT = {
  ok: 0,
  /** The command did its work and the answer is a no: something rejected, nobody found, refused. */
  no: 1,
  /** The command was called with words it does not know. */
  usage: 2,
  /** A fault nobody foresaw. */
  fault: 3,
  portTaken: 10,
  folderInUse: 11,
  folderNewer: 12,
  databaseUnreachable: 13,
  noSpace: 14,
  missingRights: 15,
  databaseTooOld: 16,
  noBinaries: 17,
  /** `start --demo` on a folder that holds somebody's own system. */
  notDemo: 18,
} as const;

/** An end of the command that is told in one line: a message for the operator and an exit code. */
export class CommandEnd extends Error {
  override name = 'CommandEnd';
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}
