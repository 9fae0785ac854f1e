/** What stands between the lines of a certificate in PEM (RFC 7468). */
const PEM = /-----BEGIN CERTIFICATE-----(?<body>[\s\w+/=]+)-----END CERTIFICATE-----/;

/** The SHA-256 of the first certificate of a text in PEM, hexadecimal; undefined where there is none. */
export async function thumbprintOf(text: string): Promise<string | undefined> {
  const body = PEM.exec(text)?.groups?.['body']?.replaceAll(/\s/g, '');
  if (body === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    // Not base64 after all.
    return undefined;
  }
}
