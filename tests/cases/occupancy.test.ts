import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { describeWithTestdata, testdata } from '../testdata.ts';

const COMMAND = [resolve(import.meta.dirname, 'main.ts'), 'occupancy'];
const folder = mkdtempSync(join(tmpdir(), 'opencpr-cases-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(file: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, file, '--json'], { encoding: 'utf8' });
  return { status, report: stdout === '' ? undefined : JSON.parse(stdout), stderr };
}

describeWithTestdata('the cases of occupancy', () => {
  const file = testdata('cases/occupancy.json') ?? '';

  it('are answered as they expect, save two that contradict their own rules', () => {
    const told = execFileSync(process.execPath, [...COMMAND, file, '--json'], { encoding: 'utf8' });
    expect(JSON.parse(told)).toEqual({ passed: 624, failed: 0, disputed: 2, failing: [] });
  });
});

const CASE = {
  id: 'ours#1',
  persons: [{ id: '1', stays: [{ at: 'A1', kind: 'residence', start: '2020-02' }] }],
  query: { dwelling: 'A1', from: '2020-01-01', to: '2020-04-01' },
  expect: {
    occupancies: [
      { from: '2020-02-01', to: '2020-03-01', residents: [], possible: ['1'] },
      { from: '2020-03-01', to: '2020-04-01', residents: ['1'], possible: [] },
    ],
  },
};

it('a case that is answered otherwise than it expects is named, and a file that holds none is refused', () => {
  const write = (name: string, content: object) => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const [first] = CASE.expect.occupancies;
  const wrong = { ...CASE, id: 'ours#2', expect: { occupancies: [first] } };
  expect(run(write('some.json', { cases: [CASE, wrong, { ...wrong, id: 'ours#3', disputed: true }] }))).toEqual({
    status: 1,
    report: { passed: 1, failed: 1, disputed: 1, failing: ['ours#2'] },
    stderr: '',
  });
  const refused = run(
    write('none.json', { cases: [{ id: 'ours#4', persons: [], query: { dwelling: 'A1' }, expect: {} }] }),
  );
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('ours#4');
});
