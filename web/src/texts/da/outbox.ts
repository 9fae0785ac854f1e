/** Texts of the outbox, in Danish. */
export const outbox = {
  outbox: {
    title: 'Udbakke',
    intro:
      'Breve til brugere og kunder, nyeste først. Med en e-mailadresse og en mailserver bliver de sendt; ellers læses de her og gives videre. At se et link er en handling for sig, som bliver registreret.',
    empty: 'Der er ingen breve.',
    made: 'Skrevet',
    to: 'Til',
    subject: 'Emne',
    state: 'Tilstand',
    onPage: 'kun på denne side',
    sent: (time: string) => `Sendt ${time}`,
    failed: (why: string) => `Ikke sendt endnu: ${why}`,
    waits: 'Venter på at blive sendt',
    toBeRead: 'Gives videre af jer',
    spent: 'Linket virker ikke mere',
    text: 'Læs brevet',
    showLink: 'Vis linket',
    showLinkSure: 'Giv kun linket til den bruger, det er til. Det registreres, at du har set det.',
    link: 'Linket virker én gang:',
    send: 'Send et link til valg af kendeord',
    linkMade: (personkode: string) => `Der er lavet et link til ${personkode}. Et tidligere link virker ikke mere.`,
  },
};
