import { useEffect, useRef } from 'react';
import { ActListShown } from '../act/index.ts';
import type { AuthorityStanding } from '../api/index.ts';
import { DeclarationsList } from '../declaration/index.ts';
import { useTexts } from '../texts/index.ts';

interface AuthorityDeclarationsProps {
  readonly authority: AuthorityStanding;
  readonly asDocument: boolean;
}

/** The declarations of one authority, as they were given. */
export function AuthorityDeclarations({ authority: { kundenr, navn }, asDocument }: AuthorityDeclarationsProps) {
  const { supervision: texts } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  // It appears below a table that may be long: who asked for it is taken there.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="panel">
      <h2 className="panel-title" ref={heading} tabIndex={-1}>
        {texts.declarations(navn)}
      </h2>
      <ActListShown act="erklaering.vis" input={{ kundenr }}>
        {({ punkter, erklaeringer }) =>
          erklaeringer.length === 0 ? (
            <p>{texts.noDeclarations}</p>
          ) : (
            <DeclarationsList points={punkter} declarations={erklaeringer} asDocument={asDocument} />
          )
        }
      </ActListShown>
    </section>
  );
}
