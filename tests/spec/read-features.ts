import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { IdGenerator } from '@cucumber/messages';

/** A step of a scenario: its words, and the rows of its table by their heads. */
export interface Step {
  readonly text: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** A scenario: one rule, or one row of its examples. */
export interface Scenario {
  readonly feature: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly steps: readonly Step[];
}

/** Every scenario of a folder of features. */
export function readFeatures(folder: string): readonly Scenario[] {
  const newId = IdGenerator.incrementing();
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher());
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.feature'))
    .sort()
    .flatMap((file) =>
      compile(parser.parse(readFileSync(join(folder, file), 'utf8')), file, newId).map((pickle) => ({
        feature: file.slice(0, -'.feature'.length),
        name: pickle.name,
        tags: pickle.tags.map(({ name }) => name),
        steps: pickle.steps.map(({ text, argument }) => ({
          text,
          rows: rowsOf(argument?.dataTable?.rows.map(({ cells }) => cells.map(({ value }) => value)) ?? []),
        })),
      })),
    );
}

function rowsOf([heads = [], ...rows]: readonly (readonly string[])[]): Step['rows'] {
  return rows.map((cells) => Object.fromEntries(heads.map((head, place) => [head, cells[place] ?? ''])));
}
