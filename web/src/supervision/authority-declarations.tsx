import { useEffect, useRef } from 'react';
import { useActList } from '../act/index.ts';
import type { AuthorityStanding } from '../api/index.ts';
import { Busy, FaultNotice, RefusalNotice } from '../controls/index.ts';
import { DeclarationsList } from '../declaration/index.ts';
import { useTexts } from '../texts/index.ts';

interface AuthorityDeclarationsProps {
  readonly authority: AuthorityStanding;
  readonly asDocument: boolean;
}

/** The declarations of one authority, as they were given. */
export function AuthorityDeclarations({ authority: { kundenr, navn }, asDocument }: AuthorityDeclarationsProps) {
  const { supervision: texts, loading } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, isError, refetch } = useActList('erklaering.vis', { kundenr });
  // It appears below a table that may be long: who asked for it is taken there.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="panel">
      <h2 className="panel-title" ref={heading} tabIndex={-1}>
        {texts.declarations(navn)}
      </h2>
      {isError && <FaultNotice onRetry={() => void refetch()} />}
      {!isError && data === undefined && <Busy text={loading} />}
      {data?.kind === 'refused' && <RefusalNotice refusal={data.refusal} />}
      {data?.kind === 'answered' &&
        (data.answer.erklaeringer.length === 0 ? (
          <p>{texts.noDeclarations}</p>
        ) : (
          <DeclarationsList
            points={data.answer.punkter}
            declarations={data.answer.erklaeringer}
            asDocument={asDocument}
          />
        ))}
    </section>
  );
}
