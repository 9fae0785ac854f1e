import { ActForm, LetIn } from '../act/index.ts';
import type { ActAnswer } from '../api/index.ts';
import { Notice } from '../controls/index.ts';
import { useLanguage, useTexts } from '../texts/index.ts';
import { describeInstant } from '../times/index.ts';

type Told = ActAnswer<'kampagne.myndighed'>;

interface NamingSectionProps {
  readonly campaign: NonNullable<Told['kampagne']>;
  readonly admins: Told['dapAdministratorer'];
  readonly onDone: () => void;
}

/** Who is to be let in: named before the night, let in after it. */
export function NamingSection({ campaign, admins, onDone }: NamingSectionProps) {
  const { verification: texts } = useTexts();
  const { language } = useLanguage();
  const { rykket, navngivet, genaktiveret, inaktiveret } = campaign;
  return (
    <section className="panel">
      <h2 className="panel-title">{texts.naming}</h2>
      {rykket !== undefined && navngivet === undefined && genaktiveret === undefined && (
        <Notice kind="warning" title={texts.reminded(describeInstant(rykket, language))} />
      )}
      {genaktiveret !== undefined ? (
        <p>{texts.isIn(genaktiveret)}</p>
      ) : (
        <p>{navngivet === undefined ? texts.notNamed : texts.isNamed(navngivet)}</p>
      )}
      {inaktiveret === undefined && (
        <>
          <h3 className="h5">{texts.candidates}</h3>
          <ul>
            {admins.map(({ personkode, navn }) => (
              <li key={personkode}>
                {personkode}: {navn}
              </li>
            ))}
          </ul>
          <ActForm
            act="kampagne.navngiv"
            fixed={{ myndighed: '', kundenr: '', kode: '' }}
            onDone={onDone}
            done={(told) => (
              <>
                <p>{texts.named(told.personkode, describeInstant(told.virkerFra, language, 'minute'))}</p>
                <LetIn told={told} />
              </>
            )}
          />
        </>
      )}
    </section>
  );
}
