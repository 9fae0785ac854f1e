import { makeKept } from '../session/index.ts';
import { isLandlordOnly, LANDLORD_SERVICE } from './landlord-scope.ts';

/** An application as it is being written. */
export interface TypedApplication {
  readonly opgave: string;
  readonly anvendelse: string;
  readonly tjenester: readonly string[];
  readonly feltgrupper: readonly string[];
  readonly formaal: readonly string[];
  /** Purpose → the id of its basis, in each law. */
  readonly gdpr: Readonly<Record<string, string>>;
  readonly dbl: Readonly<Record<string, string>>;
  readonly geografi: string;
  readonly beskyttede: boolean;
  readonly accepted: boolean;
  /** Whether a landlord asks for other things than the landlord service as well. */
  readonly andet: boolean;
  /** What a landlord states, where it applies for the landlord service. */
  readonly landlord: {
    readonly ejernumre: string;
    readonly fuldmagtsnumre: string;
    readonly adgange: readonly string[];
    readonly antal: string;
    /** The documentation, its bytes as base64, and the name of its file. */
    readonly bilag: string;
    readonly bilagsnavn: string;
  };
}

/** An application nobody has written on yet. */
export const EMPTY_APPLICATION: TypedApplication = {
  opgave: '',
  anvendelse: 'sagsbehandling',
  tjenester: [],
  feltgrupper: [],
  formaal: [],
  gdpr: {},
  dbl: {},
  geografi: '',
  beskyttede: false,
  accepted: false,
  andet: false,
  landlord: { ejernumre: '', fuldmagtsnumre: '', adgange: [], antal: '', bilag: '', bilagsnavn: '' },
};

/** What is being applied for, kept over a lock. */
export const keptApplication = makeKept(EMPTY_APPLICATION);

/** The fields of an application that were left out. */
export function missingOf(typed: TypedApplication): ReadonlySet<string> {
  const lists = (['tjenester', 'feltgrupper', 'formaal'] as const).filter((name) => typed[name].length === 0);
  const landlord = isLandlord(typed) ? missingOfLandlord(typed) : [];
  return new Set([
    ...lists,
    ...landlord,
    ...(typed.opgave.trim() === '' ? ['opgave'] : []),
    ...(typed.accepted ? [] : ['vilkaar']),
  ]);
}

const isLandlord = ({ tjenester }: TypedApplication) => tjenester.includes(LANDLORD_SERVICE);

function missingOfLandlord({ landlord: { ejernumre, fuldmagtsnumre, adgange } }: TypedApplication): readonly string[] {
  return [
    ...((ejernumre + fuldmagtsnumre).trim() === '' ? ['ejernumre'] : []),
    ...(adgange.length === 0 ? ['adgange'] : []),
  ];
}

/** An application → the input of the act. A purpose that has no basis is sent as it is: the refusal says by which rule. */
export function inputOf(typed: TypedApplication, vilkaar: string): Readonly<Record<string, string>> {
  const { opgave, anvendelse, geografi } = typed;
  const bases = typed.formaal.flatMap((purpose) => {
    const named = [typed.gdpr[purpose], typed.dbl[purpose]].filter((basis) => basis !== undefined && basis !== '');
    return named.length === 0 ? [] : [`${purpose}=${named.join('+')}`];
  });
  return {
    ...{ vilkaar, anvendelse, opgave, geografi },
    tjenester: typed.tjenester.join(','),
    feltgrupper: typed.feltgrupper.join(','),
    formaal: typed.formaal.join(','),
    beskyttede: typed.beskyttede && !isLandlordOnly(typed) ? 'ja' : 'nej',
    grundlag: bases.join(';'),
    ...(isLandlord(typed) ? inputOfLandlord(typed) : {}),
  };
}

function inputOfLandlord({ landlord }: TypedApplication): Readonly<Record<string, string>> {
  const { antal, adgange, ...texts } = landlord;
  return { ...texts, adgange: adgange.join(','), 'antal-boliger': antal };
}
