import { cpus, loadavg } from 'node:os';
import { brief } from './statistics.ts';

/** What a result was measured on, as it is written beside it. */
export type MachineAtWork = Readonly<Record<string, string | number>>;

/**
 * The machine, and what else it does when the measuring begins: that slows everything, and the figures of a busy one are not
 * those of the program.
 */
export function describeMachine(): MachineAtWork {
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    node: process.versions.node,
    'others at work, load': brief(loadavg()[0] ?? 0),
  };
}

/** The machine as one line of a report. */
export const writeMachine = (machine: MachineAtWork): string =>
  Object.entries(machine)
    .map(([name, value]) => `${name}: ${value}`)
    .join(' · ');
