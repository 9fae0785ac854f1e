/** What a letter is merged with, for one authority; all but the code, which is for its security officer's eyes only. */
export interface MergeRow {
  readonly navn: string;
  readonly kundenr: string;
  readonly cvr: string | undefined;
  readonly nat: string;
  readonly telefon: string;
  readonly brevLavet: string | undefined;
}
