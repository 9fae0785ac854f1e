import type { Books } from '../../rooms/access/index.ts';

/** The systems an employee owns that have not ended: personkode and name, told when the employee's own account ends. */
export async function systemsOf(
  books: Pick<Books, 'brugere'>,
  personkode: string,
): Promise<readonly { readonly personkode: string; readonly navn: string }[]> {
  const systems = await books.brugere.systems();
  return systems
    .filter(({ system }) => system.ejer === personkode && system.gyldigTil === 'infinity')
    .map(({ system }) => ({ personkode: system.personkode, navn: system.navn }));
}
