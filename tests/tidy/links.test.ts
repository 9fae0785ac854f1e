import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, ROOT, readText } from './house.ts';

/** Links of a Markdown text that lead to a file which is not there. Addresses on the web are not followed. */
function brokenLinksIn(file: string, text: string): string[] {
  const links = [...text.replace(/```[\s\S]*?```/g, '').matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)];
  return links
    .map(([, link = '']) => link)
    .filter((link) => !existsSync(join(ROOT, dirname(file), link)))
    .map((link) => `${file}: ${link}`);
}

describe('documents', () => {
  it('link to files that are there', () => {
    expect(brokenLinksIn('docs/README.md', '[a](nowhere.md) [b](law/README.md#x) [c](https://example.org/x)')).toEqual([
      'docs/README.md: nowhere.md',
    ]);
    const documents = listFiles().filter((file) => file.endsWith('.md'));
    expect(documents.length).toBeGreaterThan(10);
    expect(documents.flatMap((file) => brokenLinksIn(file, readText(file)))).toEqual([]);
  });

  it('has every decision in the list, numbered without a gap', () => {
    const decisions = listFiles().flatMap((file) => /^docs\/decisions\/(\d{4}-[\w-]+\.md)$/.exec(file)?.[1] ?? []);
    expect(decisions.map((file) => Number(file.slice(0, 4)))).toEqual(decisions.map((_, place) => place + 1));
    const list = readText('docs/decisions/README.md');
    expect(decisions.filter((file) => !list.includes(`(${file})`))).toEqual([]);
  });
});
