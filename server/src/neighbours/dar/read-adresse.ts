import { plainPart } from '../../ground/addresses/index.ts';
import { isObject } from '../../ground/json/index.ts';
import type { KendtAdresse } from '../../services/index.ts';
import { textIn } from '../datafordeler/index.ts';

/** An address or a house number as DAR tells it; undefined when it is neither. A house number names no other one as its own. */
export function readAdresse(told: unknown): KendtAdresse | undefined {
  if (!isObject(told)) return undefined;
  const id = textIn(told, 'id')?.toLowerCase();
  const husnummerId = textIn(told, 'adgangsadresseid')?.toLowerCase();
  const [kommunekode, vejkode, husnr] = ['kommunekode', 'vejkode', 'husnr'].map((name) => textIn(told, name));
  if (id === undefined || kommunekode === undefined || vejkode === undefined || husnr === undefined) return undefined;
  const [etage, doer] = [textIn(told, 'etage'), textIn(told, 'dør')];
  return {
    kommunekode,
    vejkode,
    husnr: plainPart('husnummer', husnr),
    etage: etage && plainPart('etage', etage),
    doer: doer && plainPart('sidedoer', doer),
    husnummerId: husnummerId ?? id,
    adresseId: husnummerId === undefined ? undefined : id,
    betegnelse: textIn(told, 'betegnelse'),
  };
}
