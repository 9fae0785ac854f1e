/** Texts of the office's view of authorities' duties, in English. */
export const supervision = {
  supervision: {
    file: 'Get as CSV',
    title: 'Supervision',
    intro:
      "What public authorities lack: a security officer, this year's declaration on local network and home workstations, training of employees (Vilkår §§ 3, 6-7).",
    show: 'Show',
    lacking: 'only those that lack something',
    all: 'all authorities',
    count: (shown: number, all: number) => `${shown} of ${all} authorities`,
    nobody: 'No authority lacks anything',
    number: 'Number',
    name: 'Authority',
    officer: 'Security officer',
    given: 'Last declaration',
    due: 'Next due by',
    lacks: 'Lacks',
    lack: {
      sikkerhedsansvarlig: 'a security officer',
      erklaering: 'a declaration',
      forfalden: 'the declaration is over a year old',
      nej: 'requirements are not met',
      uddannelse: 'training or knowledge',
    },
    of: (lacking: number, all: number) => `${lacking} of ${all}`,
    nothing: 'nothing',
    see: (name: string) => `See declarations of ${name}`,
    seeShort: 'See',
    declarations: (name: string) => `Declarations of ${name}`,
    noDeclarations: 'The authority has given none.',
    appoint: 'Name a security officer for an authority',
  },
};
