import { saveGivenFile } from '../act/index.ts';
import type { DwellingFile } from '../api/index.ts';
import { useTexts } from '../texts/index.ts';

/** The answer as files to keep: they came with it, and so are what is shown. */
export function DwellingFiles({ files }: { readonly files: readonly DwellingFile[] }) {
  const { dwelling: texts } = useTexts();
  return (
    <div className="d-print-none">
      <h3>{texts.files}</h3>
      <p>{texts.filesText}</p>
      <div className="page-actions">
        {files.map((file) => (
          <button key={file.form} type="button" className="button button-secondary" onClick={() => saveGivenFile(file)}>
            {texts[file.form]}
          </button>
        ))}
      </div>
    </div>
  );
}
