import { describe, expect, it } from 'vitest';
import { KUNDE_ARTER } from '../../server/src/rooms/access/index.ts';
import { SERVICES } from '../../server/src/services/index.ts';
import { generatedPart } from './generated.ts';
import { tellPurposes, tellQuestions, tellWhoMayAskWhat } from './who-may-ask-what.ts';

describe('docs/reference/who-may-ask-what.md', () => {
  it.each([
    ['questions', tellQuestions],
    ['purposes', tellPurposes],
    ['kinds', tellWhoMayAskWhat],
  ] as const)('says of the %s what the rules say: npm run who-may-ask-what', (name, tell) => {
    const { found, wanted } = generatedPart('docs/reference/who-may-ask-what.md', name, tell());
    expect(found).toBe(wanted);
  });

  it('names every kind of customer and every service', () => {
    const told = tellWhoMayAskWhat();
    for (const art of Object.keys(KUNDE_ARTER)) expect(told).toContain(`\`${art}\``);
    for (const { id } of SERVICES) expect(told).toContain(`| \`${id}\` |`);
  });

  it('gives every legal question a number of its own', () => {
    for (const { questions } of SERVICES) {
      expect(new Set(questions.map(({ number }) => number)).size).toBe(questions.length);
    }
    const sources = new Map<string, object>();
    for (const question of SERVICES.flatMap(({ questions }) => questions)) {
      expect(sources.get(question.number) ?? question).toBe(question);
      sources.set(question.number, question);
    }
  });
});
