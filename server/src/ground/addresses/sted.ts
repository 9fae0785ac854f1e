/**
 * A place as somebody names it: by DAR's id of an address or of a house number, or by its codes. Codes are digits as DAR
 * writes them (`kommunekode` and `vejkode` four digits); `husnr`, `etage` and `doer` are in the form that is compared
 * (`plainPart`): `12b`, `st`, `tv`. Without floor and door it is the whole house number, a stairwell.
 */
export type Sted =
  | { readonly adresseId: string }
  | { readonly husnummerId: string }
  | {
      readonly kommunekode: string;
      readonly vejkode: string;
      readonly husnr: string;
      readonly etage?: string | undefined;
      readonly doer?: string | undefined;
    };
