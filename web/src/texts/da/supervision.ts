/** Texts of the office's view of authorities' duties, in Danish. */
export const supervision = {
  supervision: {
    file: 'Hent som CSV',
    title: 'Tilsyn',
    intro:
      'Hvad offentlige myndigheder mangler: en sikkerhedsansvarlig, årets erklæring om lokalnet og hjemmearbejdspladser, oplæring af medarbejdere (Vilkår §§ 3, 6-7).',
    show: 'Vis',
    lacking: 'kun dem, der mangler noget',
    all: 'alle myndigheder',
    count: (shown: number, all: number) => `${shown} af ${all} myndigheder`,
    nobody: 'Ingen myndighed mangler noget',
    number: 'Nummer',
    name: 'Myndighed',
    officer: 'Sikkerhedsansvarlig',
    given: 'Seneste erklæring',
    due: 'Næste senest',
    lacks: 'Mangler',
    lack: {
      sikkerhedsansvarlig: 'sikkerhedsansvarlig',
      erklaering: 'erklæring',
      forfalden: 'erklæringen er over et år gammel',
      nej: 'krav er ikke opfyldt',
      uddannelse: 'oplæring eller kendskab',
    },
    of: (lacking: number, all: number) => `${lacking} af ${all}`,
    nothing: 'intet',
    see: (name: string) => `Se erklæringer fra ${name}`,
    seeShort: 'Se',
    declarations: (name: string) => `Erklæringer fra ${name}`,
    noDeclarations: 'Myndigheden har ikke afgivet nogen.',
    appoint: 'Udpeg en sikkerhedsansvarlig for en myndighed',
  },
};
