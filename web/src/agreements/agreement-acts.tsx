import { ActFold, useActDone } from '../act/index.ts';
import type { Aftale } from '../api/index.ts';
import { useTexts } from '../texts/index.ts';
import { inputOfScope } from './input-of-scope.ts';
import { isOver } from './is-over.ts';

interface AgreementActsProps {
  readonly agreement: Aftale;
  readonly own: boolean;
}

/** What can be done with an agreement that is not over: its customer records, the office decides. */
export function AgreementActs({ agreement, own }: AgreementActsProps) {
  const { agreements: texts } = useTexts();
  const told = { onDone: useActDone(), done: () => texts.done };
  if (isOver(agreement.gyldigTil)) return null;
  const fixed = { aftale: agreement.aftaleId };
  const isSuspended = agreement.suspensioner.some(({ gyldigTil }) => gyldigTil === 'infinity');
  const scope = inputOfScope(agreement.omfang);
  const about = agreement.kundenr;
  return (
    <>
      {!own && (
        <>
          <ActFold title={texts.issue} about={about} act="tilladelse.udsted" fixed={fixed} initial={scope} {...told} />
          <ActFold title={texts.change} about={about} act="aftale.aendr" fixed={fixed} initial={scope} {...told} />
          <ActFold
            title={isSuspended ? texts.resume : texts.suspend}
            about={about}
            act={isSuspended ? 'aftale.genoptag' : 'aftale.suspender'}
            fixed={fixed}
            {...told}
          />
          <ActFold title={texts.close} about={about} act="aftale.luk" fixed={fixed} {...told} />
        </>
      )}
      {agreement.opsigelse === undefined && (
        <ActFold
          title={texts.giveNotice}
          {...(own ? {} : { about })}
          act="aftale.opsig"
          fixed={own ? { ...fixed, modtaget: '' } : fixed}
          submit={own ? texts.giveNoticeBy(agreement.kanOphoere) : texts.registerNotice}
          {...told}
        />
      )}
      <ActFold title={texts.name} act="aftale.tilknyt" fixed={fixed} {...told} />
      {agreement.databehandlere
        .filter(({ gyldigTil }) => !isOver(gyldigTil))
        .map(({ databehandlerId, navn }) => (
          <ActFold
            key={databehandlerId}
            title={`${texts.release}: ${navn}`}
            act="aftale.frigoer"
            fixed={{ ...fixed, databehandler: databehandlerId }}
            {...told}
          />
        ))}
      <ActFold title={texts.record} act="aftale.videregiv" fixed={fixed} {...told} />
      {agreement.videregivelser
        .filter(({ gyldigTil }) => !isOver(gyldigTil))
        .map(({ videregivelseId, modtager }) => (
          <ActFold
            key={videregivelseId}
            title={`${texts.stop}: ${modtager}`}
            act="aftale.stands"
            fixed={{ ...fixed, videregivelse: videregivelseId }}
            {...told}
          />
        ))}
    </>
  );
}
