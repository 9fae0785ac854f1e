/** One parameter of a query: its name in small letters, since names are read without regard to case, and its value. */
export interface QueryParameter {
  readonly name: string;
  readonly value: string;
}

/** A query as read: its parameters in their order, and whether there was one that is not encoded as one. */
export interface ReadQuery {
  readonly parameters: readonly QueryParameter[];
  readonly isBroken: boolean;
}

/**
 * Reads the part of an address after the question mark, parameter by parameter, so that one that stands twice is seen,
 * and who asks is known also where another parameter is broken.
 */
export function readQuery(query: string): ReadQuery {
  const parts = query.split('&').filter((part) => part !== '');
  const parameters = parts.flatMap((part) => readPart(part) ?? []);
  return { parameters, isBroken: parameters.length < parts.length };
}

function readPart(part: string): QueryParameter | undefined {
  const at = part.indexOf('=');
  try {
    const [name = '', value = ''] = (at < 0 ? [part] : [part.slice(0, at), part.slice(at + 1)]).map(decode);
    return { name: name.toLowerCase(), value };
  } catch {
    return undefined;
  }
}

const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '));
