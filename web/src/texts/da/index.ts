import { activation } from './activation.ts';
import { agreements } from './agreements.ts';
import { authorisations } from './authorisations.ts';
import { campaign } from './campaign.ts';
import { certificates } from './certificates.ts';
import { customers } from './customers.ts';
import { declaration } from './declaration.ts';
import { dwelling } from './dwelling.ts';
import { first } from './first.ts';
import { lookup } from './lookup.ts';
import { outbox } from './outbox.ts';
import { own } from './own.ts';
import { person } from './person.ts';
import { search } from './search.ts';
import { sourceAddresses } from './source-addresses.ts';
import { supervision } from './supervision.ts';
import { users } from './users.ts';

/** Every text of the pages, in Danish. The English ones have the same keys, or they do not compile. */
export const da = {
  ...first,
  ...lookup,
  ...search,
  ...person,
  ...own,
  ...dwelling,
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
