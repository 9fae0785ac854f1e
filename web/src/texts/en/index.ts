import type { Texts } from '../texts.ts';
import { act } from './act.ts';
import { activation } from './activation.ts';
import { agreements } from './agreements.ts';
import { authorisations } from './authorisations.ts';
import { campaign } from './campaign.ts';
import { certificates } from './certificates.ts';
import { customers } from './customers.ts';
import { declaration } from './declaration.ts';
import { developers } from './developers.ts';
import { dwelling } from './dwelling.ts';
import { frame } from './frame.ts';
import { lookup } from './lookup.ts';
import { outbox } from './outbox.ts';
import { own } from './own.ts';
import { person } from './person.ts';
import { search } from './search.ts';
import { session } from './session.ts';
import { sourceAddresses } from './source-addresses.ts';
import { supervision } from './supervision.ts';
import { users } from './users.ts';
import { values } from './values.ts';
import { work } from './work.ts';

/** Every text of the pages, in English. The register's own data stay Danish. */
export const en: Texts = {
  ...frame,
  ...session,
  ...work,
  ...lookup,
  ...search,
  ...values,
  ...person,
  ...own,
  ...developers,
  ...dwelling,
  ...act,
  ...certificates,
  ...customers,
  ...campaign,
  ...declaration,
  ...supervision,
  ...activation,
  ...sourceAddresses,
  ...outbox,
  ...users,
  ...authorisations,
  ...agreements,
};
