import { Icon } from '../controls/index.ts';
import { nameIn, useTexts } from '../texts/index.ts';
import './withheld.css';

/** Says that something is withheld, and why: knowing why is the caseworker's right, and saves a call. */
export function Withheld({ reason }: { readonly reason: string }) {
  const { person, reasons } = useTexts();
  return (
    <span className="withheld">
      <Icon name="lock" />
      <span>
        {person.withheld}: {nameIn(reasons, reason)}
      </span>
    </span>
  );
}
