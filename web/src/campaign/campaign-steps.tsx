import { ActForm } from '../act/index.ts';
import { Fold } from '../controls/index.ts';
import { useTexts } from '../texts/index.ts';

/** What the office does beside the letters: signs of systems, reminders, and the steps that the clock takes otherwise. */
export function CampaignSteps({ onDone }: { readonly onDone: () => void }) {
  const { campaign: texts } = useTexts();
  return (
    <>
      <Fold title={texts.machines}>
        <ActForm act="kampagne.systembrugere" done={({ konti }) => texts.machinesFound(konti)} />
      </Fold>
      <Fold title={texts.remind}>
        <ActForm
          act="kampagne.rykkere"
          fixed={{ ryk: 'ja' }}
          onDone={onDone}
          done={({ rykket }) => texts.reminded(rykket)}
          submit={texts.remind}
        />
      </Fold>
      <Fold title={texts.steps}>
        <p>{texts.stepsText}</p>
        <ActForm
          act="kampagne.inaktiver"
          sure={texts.outSure}
          onDone={onDone}
          done={({ inaktiveret }) => texts.out(inaktiveret)}
        />
        <ActForm act="kampagne.morgen" onDone={onDone} done={({ genaktiveret }) => texts.in(genaktiveret)} />
        <ActForm
          act="kampagne.udloeb"
          sure={texts.expireSure}
          onDone={onDone}
          done={({ udloebet }) => texts.expired(udloebet)}
        />
      </Fold>
    </>
  );
}
