import { writeDay, writeNight } from './danish-day.ts';

/** What a letter to an authority is written from. */
export interface LetterData {
  readonly navn: string;
  readonly cvr: string | undefined;
  readonly kundenr: string;
  /** The day of the letter and the day whose morning lets people in again, `YYYY-MM-DD`. */
  readonly dato: string;
  readonly nat: string;
  /** The clock times of the night and of the morning, `HH:MM`. */
  readonly inaktiveres: string;
  readonly aabner: string;
  /** The last day on which users can be verified. */
  readonly frist: string;
  readonly telefon: string;
  readonly underskriver: string;
  readonly stilling: string;
  readonly indledning: string;
}

/** A part of a letter, as it is set. */
export interface LetterPart {
  readonly kind: 'modtager' | 'titel' | 'rubrik' | 'afsnit' | 'noegle' | 'trin' | 'undertrin' | 'hilsen';
  readonly text: string;
}

/** Stands where the code was, once it has been shown. */
const SHOWN = 'er vist én gang, til den sikkerhedsansvarlige';

/**
 * The letter in Danish, after source 000: addressee, CVR, customer number, code, the steps with their dates, the four
 * things to state, the advice to call early, the warning about accounts used as systems, and the terms it rests on.
 * Without a code it is the copy that can be read again.
 */
export function writeLetter(data: LetterData, kode: string | undefined): readonly LetterPart[] {
  const { nat, telefon, aabner } = data;
  const [day, night] = [writeDay(nat), writeNight(nat)];
  return [
    part('modtager', data.navn),
    part('modtager', 'Att.: den sikkerhedsansvarlige'),
    part('modtager', writeDay(data.dato)),
    part('titel', `Alle offentlige brugere i CPR-systemet inaktiveres ${night}`),
    part('rubrik', 'Verifikation af offentlige brugere'),
    part('afsnit', data.indledning),
    part(
      'afsnit',
      `Derfor inaktiveres alle offentlige brugere ${night}, hvorefter den enkelte myndighed kan genaktivere de af myndigheden verificerede brugere enkeltvis fra om morgenen den ${day}.`,
    ),
    part(
      'afsnit',
      'Genaktiveringen foretages af myndighedens DAP-administrator, som er en af myndigheden udpeget person, der har rettigheder til at administrere myndighedens CPR-brugere.',
    ),
    part(
      'afsnit',
      `Myndighedens DAP-administratorer inaktiveres også. CPR-administrationen genaktiverer én af myndigheden udpeget DAP-administrator. Meddel derfor, hvilken DAP-administrator der skal genaktiveres: på myndighedens egen side i systemet, eller til CPR-administrationens kundecenter på telefon ${telefon}. Der må påregnes travlhed i kundecentret den ${day}, hvorfor vi opfordrer alle myndigheder til at henvende sig før den ${day}.`,
    ),
    part('afsnit', 'Ved henvendelse på telefon skal disse fire ting oplyses:'),
    part('undertrin', 'myndighedens navn,'),
    part('undertrin', 'kundenummer,'),
    part('undertrin', 'DAP-administratorens personkode (brugernavn) og'),
    part('undertrin', 'verifikationskoden.'),
    part('noegle', `CVR: ${data.cvr ?? 'intet'}`),
    part('noegle', `Kundenummer: ${data.kundenr}`),
    part('noegle', `Verifikationskode: ${kode ?? SHOWN}`),
    part('rubrik', 'Verifikationsprocessen trin for trin'),
    part('afsnit', `Før den ${day}:`),
    part(
      'trin',
      `0) Myndigheden kan meddele, hvilken DAP-administrator der skal genaktiveres den ${day}. Meddelelsen har ingen virkning før natten.`,
    ),
    part('afsnit', `Den ${day}:`),
    part('trin', `1) Myndighedens brugere inaktiveres ${night}, kl. ${data.inaktiveres}.`),
    part('trin', `2) Myndighedens DAP-administrator genaktiveres den ${day}:`),
    part('undertrin', `a) inden kl. ${aabner}, hvis myndigheden forud har oplyst personkoden (jf. trin 0);`),
    part(
      'undertrin',
      `b) ellers fra kl. ${aabner}, når myndigheden henvender sig til kundecentret på telefon ${telefon}.`,
    ),
    part(
      'trin',
      `3) DAP-administratoren verificerer, genaktiverer og tildeler nyt kendeord til relevante brugere i egen institution, én ad gangen. Brugere, der ikke er verificeret inden den ${writeDay(data.frist)}, udløber.`,
    ),
    part('rubrik', 'Systembrugere er ikke omfattet'),
    part(
      'afsnit',
      'Systembrugere, der anvendes til integration mellem myndighedens it-systemer og CPR-systemet, inaktiveres ikke. Brugerkonti (personkoder), der er beregnet til myndighedens medarbejdere, anvendes til tider også som systembrugere. Sådanne konti inaktiveres. Myndighedens side i systemet viser de konti, der ser ud til at blive brugt sådan, og vejen til en rigtig systembruger.',
    ),
    part(
      'afsnit',
      'Der henvises i øvrigt til Standardvilkår for offentlige myndigheders adgang til CPR, herunder særligt afsnittet "Regler for autorisation og adgangskontrol".',
    ),
    part('hilsen', `Med venlig hilsen\n${data.underskriver}\n${data.stilling}`),
  ];
}

const part = (kind: LetterPart['kind'], text: string): LetterPart => ({ kind, text });
