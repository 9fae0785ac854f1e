/** Texts of the outbox, in English. */
export const outbox = {
  outbox: {
    title: 'Outbox',
    intro:
      'Letters to users and customers, the newest first. With an e-mail address and a mail server they are sent; otherwise they are read here and passed on. To see a link is an act of its own, which is registered.',
    empty: 'There are no letters.',
    made: 'Written',
    to: 'To',
    subject: 'Subject',
    state: 'State',
    onPage: 'on this page only',
    sent: (time: string) => `Sent ${time}`,
    failed: (why: string) => `Not sent yet: ${why}`,
    waits: 'Waits to be sent',
    toBeRead: 'For you to pass on',
    spent: 'The link works no more',
    text: 'Read the letter',
    showLink: 'Show the link',
    showLinkSure: 'Give the link to the user it is for, and to nobody else. It is registered that you have seen it.',
    link: 'The link works once:',
    send: 'Send a link to choose a password',
    linkMade: (personkode: string) => `A link for ${personkode} has been made. An earlier link works no more.`,
  },
};
