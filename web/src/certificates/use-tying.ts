import { type ActFormProps, useActDone } from '../act/index.ts';
import { useTexts } from '../texts/index.ts';
import { thumbprintOf } from './thumbprint-of.ts';
import { useGrantsOf } from './use-grants-of.ts';

/**
 * The form that ties a certificate to a user of a customer: its thumbprint, which is what the entry keeps, is worked out where none
 * is typed. The customer is undefined for who administers everybody's.
 */
export function useTying(kundenr: string | undefined): ActFormProps<'certifikat.knyt'> {
  const { certificates: texts } = useTexts();
  const onDone = useActDone();
  const offers = useGrantsOf(kundenr);
  return {
    act: 'certifikat.knyt',
    ...offers,
    reckoned: { aftryk: { from: 'certifikat', reckon: thumbprintOf, unreadable: texts.notPem } },
    onDone,
    done: ({ personkode }) => texts.tied(personkode),
  };
}
