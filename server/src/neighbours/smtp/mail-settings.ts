/** Where letters are handed over, and from whom they are. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** Whether TLS begins with the connection; otherwise it is asked for, and demanded of every host but this machine. */
  readonly tlsFirst: boolean;
  readonly login: { readonly user: string; readonly pass: string } | undefined;
  readonly from: string;
}

const PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };

/**
 * Reads `smtp://[user:password@]host[:port]` or `smtps://…`. Returns the settings, or in words what is wrong with them; the
 * address is never said again, since a password may stand in it.
 */
export function readMailSettings(address: string, from: string): MailSettings | string {
  if (!URL.canParse(address)) return 'the address of the mail server is not smtp://[user:password@]host[:port]';
  const { protocol, hostname, port, username, password } = new URL(address);
  const usual = PORTS[protocol];
  if (usual === undefined || hostname === '') return 'the address of the mail server begins with smtp:// or smtps://';
  return {
    host: hostname,
    port: port === '' ? usual : Number(port),
    tlsFirst: protocol === 'smtps:',
    login: username === '' ? undefined : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    from,
  };
}
