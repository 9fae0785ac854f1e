/** One parameter of a query: its name in small letters, since names are read without regard to case, and its value. */
export interface QueryParameter {
  readonly name: string;
  readonly value: string;
}

/**
 * Reads the part of an address after the question mark, parameter by parameter in their order, so that one that stands
 * twice is seen. Undefined: it is not encoded as one.
 */
export function readQuery(query: string): readonly QueryParameter[] | undefined {
  try {
    return query.split('&').flatMap((part) => {
      if (part === '') return [];
      const at = part.indexOf('=');
      const [name, value] = at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
      return [{ name: decode(name).toLowerCase(), value: decode(value) }];
    });
  } catch {
    return undefined;
  }
}

const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '));
