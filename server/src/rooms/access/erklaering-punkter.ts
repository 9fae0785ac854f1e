/** A point of the security officer's declaration, put so that yes means that the rule is kept. */
export interface ErklaeringPunkt {
  /** As answers and fields name it. */
  readonly id: string;
  /** Whether it is about the local network (§ 6) or about work from home (§ 7). */
  readonly del: 'lokalnet' | 'hjemmearbejde';
  /** The provision. */
  readonly kilde: string;
  readonly da: string;
  readonly en: string;
}

/** The points of Vilkår §§ 6-7 in their order: five on the local network, nine on home workstations. The ids are ours. */
export const ERKLAERING_PUNKTER: readonly ErklaeringPunkt[] = [
  point(
    ...(['udgaaende-adresser', 'lokalnet', 'Vilkår § 6'] as const),
    'De udgående IP-adresser til CPR bruges kun af myndigheden selv eller af andre med tilsvarende adgang.',
    'The outgoing IP addresses towards CPR are used by the authority alone, or by others with like access.',
  ),
  point(
    ...(['indtraengning', 'lokalnet', 'Vilkår § 6'] as const),
    'Det administrative lokalnet er sikret mod uønsket indtrængning udefra.',
    'The administrative local network is guarded against intrusion from outside.',
  ),
  point(
    ...(['snifning', 'lokalnet', 'Vilkår § 6'] as const),
    'Data på det administrative lokalnet kan ikke aflyttes fra pc’er, der ikke hører til administrationen.',
    'Data on the administrative local network cannot be sniffed from PCs outside the administration.',
  ),
  point(
    ...(['afgraensning', 'lokalnet', 'Vilkår § 6'] as const),
    'Det administrative lokalnet er afgrænset fra andre lokalnet, fx til publikum og skoleelever.',
    'The administrative local network is kept apart from others, such as those for visitors and pupils.',
  ),
  point(
    ...(['egen-adresse', 'lokalnet', 'Vilkår § 6'] as const),
    'Administrative maskiner bruger ikke samme udgående adresse som publikums- eller elevterminaler.',
    'Administrative machines do not go out on the same address as terminals of visitors or pupils.',
  ),
  point(
    ...(['retningslinjer', 'hjemmearbejde', 'Vilkår § 7'] as const),
    'Der er særlige retningslinjer for etablering af hjemmearbejdspladser.',
    'There are special guidelines for setting up home workstations.',
  ),
  point(
    ...(['lokaler', 'hjemmearbejde', 'Vilkår § 7'] as const),
    'Lokalerne er indrettet, så uvedkommende ikke får adgang til oplysningerne.',
    'The rooms are arranged so that outsiders do not get at the data.',
  ),
  point(
    ...(['kommunikation', 'hjemmearbejde', 'Vilkår § 7'] as const),
    'Adgangen hjemmefra til lokalnettet følger kravene til datakommunikation.',
    'Access from home to the local network follows the requirements for data communication.',
  ),
  point(
    ...(['lagring', 'hjemmearbejde', 'Vilkår § 7'] as const),
    'Oplysninger fra CPR lagres ikke på hjemmearbejdspladsen, medmindre de er krypteret.',
    'Data from CPR are not stored on the home workstation unless they are encrypted.',
  ),
  point(
    ...(['anden-brug', 'hjemmearbejde', 'Vilkår § 7'] as const),
    'Anden brug, fx privat, er ikke tilladt, eller den har sine retningslinjer og foranstaltninger.',
    'Other use, private for instance, is not allowed, or has its own guidelines and safeguards.',
  ),
  point(
    ...(['udskrifter', 'hjemmearbejde', 'Vilkår § 7'] as const),
    'Regler sikrer, at det, der udskrives, opbevares og destrueres forsvarligt.',
    'Rules see to safe keeping and safe destruction of what is printed.',
  ),
  point(
    ...(['virus', 'hjemmearbejde', 'Vilkår § 7'] as const),
    'Der er retningslinjer for beskyttelse mod virus og andet misbrug.',
    'There are guidelines for protection against virus and other misuse.',
  ),
  point(
    ...(['time-out', 'hjemmearbejde', 'Vilkår § 7'] as const),
    'Efter 10 minutter uden brug spærres pladsen, eller forbindelsen afbrydes.',
    'After ten minutes without use the workstation is locked, or the connection cut.',
  ),
  point(
    ...(['egenkontrol', 'hjemmearbejde', 'Vilkår § 7'] as const),
    'Den sikkerhedsansvarlige fører selv kontrol med retningslinjerne.',
    'The security officer controls the guidelines.',
  ),
];

function point(id: string, del: ErklaeringPunkt['del'], kilde: string, da: string, en: string): ErklaeringPunkt {
  return { id, del, kilde, da, en };
}
