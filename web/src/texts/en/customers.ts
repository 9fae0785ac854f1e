/** Texts of the page of customers, in English. */
export const customers = {
  customers: {
    title: 'Customers',
    intro: 'Authorities and private parties that have or have had access to the register.',
    find: 'Find a customer',
    none: 'No customer is like that.',
    count: (some: number, all: number) => `${some.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} customers`,
    number: 'Number',
    name: 'Name',
    kind: 'Kind',
    cvr: 'CVR',
    from: 'Customer since',
    file: 'Get as CSV',
    add: 'Take in a customer',
    demands: "Set a customer's demands on signing in",
    demanded: (kundenr: string) => `The demands of customer ${kundenr} have been set.`,
    correct: 'Correct a customer',
    corrected: (kundenr: string) => `Customer ${kundenr} has been corrected.`,
    close: 'Close a customer',
    closed: (kundenr: string) =>
      `Customer ${kundenr} has been closed with its agreements and authorisations, and its sessions have ended.`,
    added: (kundenr: string) => `Customer ${kundenr} has been taken in.`,
  },
};
