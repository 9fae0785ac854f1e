import { expect, it } from 'vitest';
import { findPris } from './index.ts';

it('the prices are those of November 2020, and there were none before', () => {
  const day = '2020-11-01';
  expect(findPris('abonnement:cprweb', day)).toMatchObject({ oere: 20_700, per: 'maaned' });
  expect(findPris('abonnement:cpr-services', day)).toMatchObject({ oere: 41_400, per: 'maaned' });
  expect(findPris('opslag:boligopslag', '2026-01-01')).toMatchObject({ oere: 7, per: 'opslag' });
  expect(findPris('opslag:boligopslag', '2020-10-31')).toBeUndefined();
});
