/** Gives a file to the browser to keep. */
export function saveFile(name: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A file as an act gives it beside its answer, its bytes as base64. */
interface GivenFile {
  readonly navn: string;
  readonly type: string;
  readonly bytes: string;
}

/** Gives a file that came with an answer to the browser to keep. */
export function saveGivenFile({ navn, type, bytes }: GivenFile): void {
  saveFile(navn, new Blob([Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0))], { type }));
}
