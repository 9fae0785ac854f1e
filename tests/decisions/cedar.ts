import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AuthorizationAnswer,
  type Context,
  type Entities,
  type EntityUid,
  preparsePolicySet,
  preparseSchema,
  statefulIsAuthorized,
  validate,
} from '@cedar-policy/cedar-wasm/nodejs';
import { ROOT } from '../tidy/house.ts';

const FOLDER = join(ROOT, 'contracts/cedar');
const SCHEMA = readFileSync(join(FOLDER, 'opencpr.cedarschema'), 'utf8');

/** What Cedar says: whether it is allowed, and by which policies, by the names of their files. */
export interface Verdict {
  readonly allowed: boolean;
  readonly policies: readonly string[];
}

/** A question for Cedar. */
export interface CedarQuestion {
  readonly principal: string;
  readonly resource: EntityUid;
  readonly context: Context;
  readonly entities: Entities;
}

function policiesIn(action: string): Record<string, string> {
  const files = readdirSync(join(FOLDER, action)).filter((file) => file.endsWith('.cedar'));
  return Object.fromEntries(
    files.map((file) => [file.slice(0, -'.cedar'.length), readFileSync(join(FOLDER, action, file), 'utf8')]),
  );
}

/** What is wrong with the policies of an action, by the schema; none when they are sound. */
export function wrongIn(action: string): readonly string[] {
  const answer = validate({ schema: SCHEMA, policies: { staticPolicies: policiesIn(action) } });
  if (answer.type === 'failure') return answer.errors.map(({ message }) => message);
  return answer.validationErrors.map(({ policyId, error }) => `${policyId}: ${error.message}`);
}

/** Opens the policies of an action, read and parsed once; every question is checked against the schema. */
export function openPolicies(action: 'spoerg' | 'udlever'): (question: CedarQuestion) => Verdict {
  for (const parsed of [
    preparseSchema('opencpr', SCHEMA),
    preparsePolicySet(action, { staticPolicies: policiesIn(action) }),
  ]) {
    if (parsed.type === 'failure') throw new Error(parsed.errors.map(({ message }) => message).join('\n'));
  }
  return ({ principal, resource, context, entities }) =>
    readAnswer(
      statefulIsAuthorized({
        principal: uid('Kunde', principal),
        action: uid('Action', action),
        resource,
        context,
        entities,
        preparsedPolicySetId: action,
        preparsedSchemaName: 'opencpr',
        validateRequest: true,
      }),
    );
}

function readAnswer(answer: AuthorizationAnswer): Verdict {
  if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('\n'));
  const { decision, diagnostics } = answer.response;
  if (diagnostics.errors.length > 0) throw new Error(diagnostics.errors.map(({ error }) => error.message).join('\n'));
  return { allowed: decision === 'allow', policies: diagnostics.reason.toSorted((a, b) => (a < b ? -1 : 1)) };
}

/** An entity by its type and id. */
export const uid = (type: string, id: string) => ({ type: `OpenCPR::${type}`, id });
