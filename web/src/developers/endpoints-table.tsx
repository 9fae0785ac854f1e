import { useId } from 'react';
import { useTexts } from '../texts/index.ts';

/** Where each door answers. */
export function EndpointsTable({ endpoints }: { readonly endpoints: Readonly<Record<string, string>> }) {
  const { developers: texts } = useTexts();
  const id = useId();
  return (
    <>
      <h2 className="panel-title" id={id}>
        {texts.endpoints}
      </h2>
      <table className="table table--compact table-md-responsive-headers" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{texts.door}</th>
            <th scope="col">{texts.address}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(endpoints).map(([door, address]) => (
            <tr key={door}>
              <td data-title={texts.door}>{door}</td>
              <td data-title={texts.address}>
                <code>{address}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
