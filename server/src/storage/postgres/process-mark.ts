import { readFileSync } from 'node:fs';

/**
 * Names one process for as long as the machine is up: `<pid>-<start time>`. The start time tells a process from a later
 * one that got the same pid; where the system does not show it (macOS, Windows) it is 0 and the pid alone must do.
 * Processes in another pid namespace (another container) cannot be seen, so a data folder must not be shared with them.
 */
export type ProcessMark = string;

/** The mark of a process, or undefined when no such process lives. A zombie does not live. */
export function findMark(pid: number): ProcessMark | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The command name stands in parentheses and may itself contain spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${pid}-${fields[19]}`;
  } catch {
    return answersSignals(pid) ? `${pid}-0` : undefined;
  }
}

/** The mark of this process. */
export function ownMark(): ProcessMark {
  return findMark(process.pid) ?? `${process.pid}-0`;
}

/** True while the marked process lives; a living process of unknown start time is believed to be the marked one. */
export function isAlive(mark: ProcessMark): boolean {
  const current = findMark(pidOf(mark));
  return current !== undefined && (current === mark || current.endsWith('-0') || mark.endsWith('-0'));
}

/** The pid in a mark; 0, which is nobody's, when the text is not a mark. */
export function pidOf(mark: ProcessMark): number {
  return /^[1-9]\d*-\d+$/.test(mark) ? Number.parseInt(mark, 10) : 0;
}

function answersSignals(pid: number): boolean {
  // Signal 0 to pid 0 would ask about our own process group.
  if (pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM means that the process is there and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
