import { type Aftale, commonOmfang, isWithinOmfang, type Omfang, type Udstedelse } from '../../rooms/access/index.ts';
import type { ActWork } from '../act.ts';
import { earlierOf, laterOf } from '../days.ts';

/**
 * Brings the grants of an agreement within what it now covers, and until when. A grant that covered more ends now, and one that
 * covers what is left takes its place, in effect where the first was: so it stays true what could be done before.
 */
export async function narrowTilladelser(
  { books, now, newId }: ActWork,
  { kundenr, aftaleId }: Aftale,
  omfang: Omfang,
  gyldigTil: string,
): Promise<void> {
  for (const grant of await books.tilladelser.list({ kundenr, aftaleId })) {
    if (grant.gyldigTil <= now) continue;
    if (isWithinOmfang(grant, omfang)) {
      if (gyldigTil !== 'infinity') await books.tilladelser.end(grant, gyldigTil);
      continue;
    }
    await books.tilladelser.end(grant, now);
    const left = commonOmfang(grant, omfang);
    if (left !== undefined) await books.tilladelser.add(narrowed(grant, left, newId(), now, gyldigTil));
  }
}

function narrowed(grant: Udstedelse, left: Omfang, tilladelseId: string, now: string, until: string): Udstedelse {
  const formaalStandard = left.formaal.includes(grant.formaalStandard)
    ? grant.formaalStandard
    : (left.formaal[0] ?? '');
  const gyldigFra = laterOf(grant.gyldigFra, now);
  const gyldigTil = earlierOf(grant.gyldigTil, until);
  return { ...grant, ...left, tilladelseId, formaalStandard, gyldigFra, gyldigTil };
}
