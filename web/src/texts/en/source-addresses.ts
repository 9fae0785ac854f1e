/** Texts of the page of source addresses, in English. */
export const sourceAddresses = {
  sourceAddresses: {
    title: 'Source addresses',
    intro: (days: number, months: number) =>
      `The addresses your requests come from. You order an address, and the operator puts it into effect within ${days} working days. From the first on, your systems and CPR Services are answered from the listed ones only. An address that has not been used for ${months} months is removed, and you get a letter about it. Addresses of networks open to the public or to pupils never serve; list them, so that they are refused.`,
    empty: 'There are no addresses yet.',
    customer: 'Customer',
    address: 'Address',
    what: 'What it is',
    state: 'State',
    used: 'Last used',
    never: 'never',
    actions: 'Actions',
    marks: { egen: 'Own outgoing address', 'offentlig-net': 'Network open to the public', elevnet: 'Pupil network' },
    ordered: (day: string) => `Ordered, in effect by ${day}`,
    inEffect: (day: string) => `In effect since ${day}`,
    refusedAlways: 'Always refused',
    ended: (day: string) => `Ended ${day}`,
    putIntoEffect: (address: string) => `Put ${address} into effect`,
    remove: (address: string) => `Remove ${address}`,
    removeSure: 'Nothing comes through from the address once it is removed. It can be ordered again.',
    removeLastSure:
      'It is the last address in effect. Without it none of your systems gets in, and nobody by CPR Services, until another one has been ordered and put into effect.',
    order: 'Order an address',
    orderedNow: (address: string, day: string) => `${address} has been ordered and is in effect by ${day}.`,
  },
};
