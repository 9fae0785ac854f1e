/** Texts of the page of source addresses, in Danish. */
export const sourceAddresses = {
  sourceAddresses: {
    title: 'Kildeadresser',
    intro: (days: number, months: number) =>
      `De adresser, som jeres forespørgsler kommer fra. I bestiller en adresse, og operatøren sætter den i kraft inden for ${days} arbejdsdage. Fra den første er i kraft, svares jeres systemer og CPR Services kun fra listen. En adresse, der ikke er brugt i ${months} måneder, fjernes, og I får brev om det. Adresser på net, der er åbne for offentligheden eller for elever, kan aldrig bruges; skriv dem på, så de bliver afvist.`,
    empty: 'Der er ingen adresser endnu.',
    customer: 'Kunde',
    address: 'Adresse',
    what: 'Hvad den er',
    state: 'Tilstand',
    used: 'Sidst brugt',
    never: 'aldrig',
    actions: 'Handlinger',
    marks: { egen: 'Egen udgående adresse', 'offentlig-net': 'Net åbent for offentligheden', elevnet: 'Elevnet' },
    ordered: (day: string) => `Bestilt, ventes i kraft senest ${day}`,
    inEffect: (day: string) => `I kraft fra ${day}`,
    refusedAlways: 'Afvises altid',
    ended: (day: string) => `Ophørt ${day}`,
    putIntoEffect: (address: string) => `Sæt ${address} i kraft`,
    remove: (address: string) => `Fjern ${address}`,
    removeSure: 'Intet kommer igennem fra adressen, når den er fjernet. Den kan bestilles igen.',
    removeLastSure:
      'Det er den sidste adresse, der er i kraft. Uden den kommer ingen af jeres systemer ind, og ingen ved CPR Services, før en anden er bestilt og sat i kraft.',
    order: 'Bestil en adresse',
    orderedNow: (address: string, day: string) => `${address} er bestilt og ventes i kraft senest ${day}.`,
  },
};
