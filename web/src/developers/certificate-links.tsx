import { useTexts } from '../texts/index.ts';

interface CertificateLinksProps {
  readonly names: readonly string[];
  readonly personkode: string;
}

/** The certificates to fetch. */
export function CertificateLinks({ names, personkode }: CertificateLinksProps) {
  const { developers: texts } = useTexts();
  return (
    <>
      <h2 className="panel-title">{texts.certificates}</h2>
      <p>{texts.certificatesText(personkode)}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`/api/udviklere/${name}`} download={name}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
