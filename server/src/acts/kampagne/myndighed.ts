import { refuse } from '../../ground/refusals/index.ts';
import { courseOf } from '../../rooms/access/index.ts';
import { defineAct } from '../act.ts';

/** The campaign as it concerns the own authority: the letter, whom it has named, and how far each of its users is. */
export const kampagneMyndighed = defineAct({
  id: 'kampagne.myndighed',
  da: 'Se kampagnen i egen myndighed',
  en: 'See the campaign in the own authority',
  source: 'source 000',
  by: ['sikkerhedsansvarlig', 'dap-administrator'],
  changes: false,
  fields: {},
  async perform({ books, actor }) {
    if (actor.kunde === undefined) return refuse('handling-ikke-tilladt');
    const authority = await books.kampagner.findAuthority(actor.kunde.kundenr);
    if (authority === undefined) return { brugere: [], systemtegn: [], dapAdministratorer: [] };
    const { kundenr, kampagneId, nat, inaktiveres, aabner, frist, telefon, inaktiveret } = authority;
    const users = await books.kampagner.users(kundenr, kampagneId);
    const own = await books.brugere.list(kundenr);
    return {
      kampagne: {
        ...{ nat, inaktiveres, aabner, frist, telefon, inaktiveret },
        brev: authority.brev === undefined ? 'mangler' : authority.brevForseglet === undefined ? 'aabnet' : 'lukket',
        rykket: authority.rykket,
        navngivet: authority.navngivet,
        genaktiveret: authority.genaktiveret,
        udloebet: users.find(({ udloebet }) => udloebet !== undefined)?.udloebet,
      },
      brugere: users.map(({ verificeret, skalSkiftes, udloebet, ...user }) => ({
        ...{ personkode: user.personkode, navn: user.navn, dap: user.dap, gyldigTil: user.gyldigTil },
        grund: user.grund,
        forloeb: courseOf({ verificeret: verificeret !== undefined, skalSkiftes, udloebet: udloebet !== undefined }),
      })),
      dapAdministratorer: own
        .filter(({ profiler, art }) => art === 'medarbejder' && profiler.some(({ profil }) => profil === '200'))
        .map(({ personkode, navn }) => ({ personkode, navn })),
      systemtegn: (await books.kampagner.signs(kampagneId, kundenr)).map(({ personkode, regel, bevis, fundet }) => ({
        ...{ personkode, regel, bevis, fundet },
      })),
    };
  },
});
