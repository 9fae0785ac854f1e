/** How a personkode was used over a period, by its entries in the journal. */
export interface Usage {
  readonly kundenr: string;
  readonly personkode: string;
  readonly opslag: number;
  /** Hours of the day, 0 to 24, in which there were lookups. */
  readonly timer: number;
  /** Mean of the gaps between lookups in seconds, and their standard deviation as a share of it. */
  readonly afstand: number | undefined;
  readonly afstandVariation: number | undefined;
  /** The most lookups in one minute. */
  readonly hoejestPrMinut: number;
  /** Lookups made on a screen of ours. */
  readonly paaSkaerm: number;
  readonly kilder: readonly string[];
  readonly certifikater: readonly string[];
  /** Lookups that name an end user, and how many different ones they name. */
  readonly medSlutbruger: number;
  readonly slutbrugere: number;
}

/** A sign that an account is not used as what it is: the rule, and the figures it rests on. */
export interface MachineSign {
  readonly kundenr: string;
  readonly personkode: string;
  readonly regel: 'M20' | 'M21' | 'M22' | 'M23';
  readonly bevis: Readonly<Record<string, number | string>>;
}

/**
 * From when on a pattern counts (ours; governance.md § 6.3 names the signals and no figures). Nobody works in 20 of 24
 * hours, makes 60 lookups in a minute, or leaves gaps that vary by less than a tenth.
 */
export const MACHINE_TRAITS = { lookups: 50, hours: 20, perMinute: 60, gapVariation: 0.1, accounts: 5 } as const;

/**
 * The signs among the users of a period, by personkode whether each is a system: M20 a human account that works like a
 * machine, M21 one that shares its source or certificate with a system or with many accounts, M22 a system whose end users
 * are not told. Only accounts with enough lookups are judged.
 */
export function findMachineSigns(
  usages: readonly Usage[],
  isSystem: (personkode: string) => boolean,
): readonly MachineSign[] {
  const judged = usages.filter(({ opslag }) => opslag >= MACHINE_TRAITS.lookups);
  const shared = groupBySource(usages);
  return judged.flatMap((usage) => {
    if (isSystem(usage.personkode)) return withoutEndUsers(usage);
    return [...machineLike(usage), ...sharedWith(usage, shared, isSystem)];
  });
}

function machineLike(usage: Usage): readonly MachineSign[] {
  const { timer, hoejestPrMinut, afstandVariation: variation, afstand, opslag, paaSkaerm } = usage;
  const traits = [
    timer >= MACHINE_TRAITS.hours,
    hoejestPrMinut >= MACHINE_TRAITS.perMinute,
    variation !== undefined && variation < MACHINE_TRAITS.gapVariation,
  ];
  // A screen of ours is used by a person, however busy.
  if (paaSkaerm > 0 || !traits.includes(true)) return [];
  const bevis = {
    opslag,
    timer,
    hoejestPrMinut,
    paaSkaerm,
    ...(afstand === undefined ? {} : { afstand: rounded(afstand) }),
    ...(variation === undefined ? {} : { afstandVariation: rounded(variation) }),
  };
  return [sign(usage, 'M20', bevis)];
}

function sharedWith(
  usage: Usage,
  shared: ReadonlyMap<string, ReadonlySet<string>>,
  isSystem: (personkode: string) => boolean,
): readonly MachineSign[] {
  const traces = tracesOf(usage);
  for (const trace of traces) {
    const others = [...(shared.get(trace) ?? [])].filter((personkode) => personkode !== usage.personkode);
    const system = others.find(isSystem);
    // One address of a whole house says nothing; that of a system, used without a screen, does. A certificate has one owner.
    const isCertificate = trace.startsWith('certifikat ');
    if (system !== undefined && (isCertificate || usage.paaSkaerm === 0)) {
      return [sign(usage, 'M21', { faelles: trace, system })];
    }
    if (isCertificate && others.length + 1 >= 2)
      return [sign(usage, 'M21', { faelles: trace, konti: others.length + 1 })];
    if (usage.paaSkaerm === 0 && others.length + 1 >= MACHINE_TRAITS.accounts) {
      return [sign(usage, 'M21', { faelles: trace, konti: others.length + 1 })];
    }
  }
  return [];
}

function withoutEndUsers(usage: Usage): readonly MachineSign[] {
  const { opslag, medSlutbruger, slutbrugere } = usage;
  return medSlutbruger < opslag || slutbrugere < 2 ? [sign(usage, 'M22', { opslag, medSlutbruger, slutbrugere })] : [];
}

function groupBySource(usages: readonly Usage[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const usage of usages) {
    for (const trace of tracesOf(usage)) groups.set(trace, (groups.get(trace) ?? new Set()).add(usage.personkode));
  }
  return groups;
}

/** Where a user's lookups came from. Customers are kept apart: the addresses of different ones have nothing in common. */
const tracesOf = ({ kundenr, kilder, certifikater }: Usage): readonly string[] => [
  ...certifikater.map((one) => `certifikat ${one}`),
  ...kilder.map((one) => `kilde ${one} (${kundenr})`),
];

const sign = (
  { kundenr, personkode }: Usage,
  regel: MachineSign['regel'],
  bevis: MachineSign['bevis'],
): MachineSign => ({
  kundenr,
  personkode,
  regel,
  bevis,
});

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
