/** Texts of the purpose and the case of the work at hand, in Danish. */
export const work = {
  purpose: {
    label: 'Formål',
    none: 'Ikke valgt',
    choose: 'Vælg formål',
    change: 'Skift formål',
    title: 'Hvad skal du bruge opslagene til?',
    intro:
      'Vælg formålet med det arbejde, du går i gang med. Det gemmes ved hvert opslag, og den, du slår op, kan få det at vide.',
    legend: 'Formål',
    several: 'Flere personer kan høre til samme sag.',
    submit: 'Brug dette formål',
    submitting: 'Gemmer …',
    missing: 'Vælg et formål.',
    needed: 'Vælg et formål, før du slår nogen op',
    neededText: 'Oplysninger fra registret må kun bruges til det formål, adgangen er givet til (Vilkår § 9).',
  },
  caseReference: {
    label: 'Sagsreference',
    required: 'Sagsreference (skal udfyldes)',
    missing: 'Angiv sagen, før du slår op.',
  },
};
