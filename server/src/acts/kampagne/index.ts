/** The acts of the verification campaign (source 000), in the order in which they are done. */
import type { Act } from '../act.ts';
import { kampagneArbejdsliste } from './arbejdsliste.ts';
import { kampagneBrev } from './brev.ts';
import { kampagneBreve } from './breve.ts';
import { kampagneFlet } from './flet.ts';
import { kampagneInaktiver } from './inaktiver.ts';
import { kampagneKoe } from './koe.ts';
import { kampagneMorgen } from './morgen.ts';
import { kampagneMyndighed } from './myndighed.ts';
import { kampagneNaeste } from './naeste.ts';
import { kampagneNavngiv } from './navngiv.ts';
import { kampagneOpkald } from './opkald.ts';
import { kampagnePlanlaeg } from './planlaeg.ts';
import { kampagneRykkere } from './rykkere.ts';
import { kampagneStatus } from './status.ts';
import { kampagneSystembrugere } from './systembrugere.ts';
import { kampagneUdloeb } from './udloeb.ts';
import { kampagneVerificer } from './verificer.ts';

/** Every act of a campaign. */
export const KAMPAGNE_ACTS: readonly Act[] = [
  kampagnePlanlaeg,
  kampagneSystembrugere,
  kampagneBreve,
  kampagneFlet,
  kampagneBrev,
  kampagneNavngiv,
  kampagneRykkere,
  kampagneInaktiver,
  kampagneMorgen,
  kampagneArbejdsliste,
  kampagneKoe,
  kampagneNaeste,
  kampagneOpkald,
  kampagneMyndighed,
  kampagneVerificer,
  kampagneUdloeb,
  kampagneStatus,
];
