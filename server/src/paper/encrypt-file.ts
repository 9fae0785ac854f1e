import type { ActFile } from '../acts/index.ts';

/** AES with keys of 256 bits, as WinZip's AE-2 has it. */
const AES_256 = 3;

/**
 * The file in an archive encrypted with AES-256 (ZIP, AE-2): 7-Zip, WinZip, WinRAR, Keka and the archive managers of Linux
 * open it with the password. The name of the file can be read without. `now`, an ISO instant, is the time it bears.
 */
export async function encryptFile({ navn, bytes }: ActFile, password: string, now: string): Promise<ActFile> {
  const { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await import('@zip.js/zip.js');
  const writer = new ZipWriter(new Uint8ArrayWriter(), { password, encryptionStrength: AES_256, useWebWorkers: false });
  await writer.add(navn, new Uint8ArrayReader(bytes), { lastModDate: new Date(now) });
  return { navn: `${navn}.zip`, type: 'application/zip', bytes: await writer.close() };
}
