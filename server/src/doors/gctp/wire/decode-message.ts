import { SaxesParser, type SaxesTagNS } from 'saxes';
import {
  type GctpMessage,
  type GctpRefused,
  gctpNamespace,
  type MessageRefusal,
  type TextPlace,
} from './gctp-message.ts';

/** The longest text that is parsed, in characters: 1 MiB, beyond which a request is refused; the worst is read in tens of ms. */
export const longestText = 1_048_576;

const mostAttributes = 64;
const mostKeys = 100;
const longestValue = 500;

/** Which element may stand in which; `''` is the document. It also bounds the depth (cpr-services.md § 3.1). */
const content = new Map<string, readonly string[]>([
  ['', ['root', 'Gctp']],
  ['root', ['Gctp']],
  ['Gctp', ['System', 'Sik']],
  ['System', ['Service']],
  ['Service', ['CprServiceHeader']],
  ['CprServiceHeader', ['Key']],
  ['Key', ['Field']],
]);

/**
 * Text to message. Never throws: what is no GCTP message is returned as `refused`, with a reason and the place, and
 * without any value that stood in it. Read strictly where a slip could change what is asked for (elements, keys);
 * leniently where it could not (unknown attributes, comments, the name space, text between elements).
 */
export function decodeMessage(text: string): GctpMessage {
  const reading = new Reading();
  try {
    // The parser joins a lone surrogate with whatever follows, so it must not meet one.
    if (text.length > longestText) return reading.toRefused('too-large');
    if (!text.isWellFormed()) return reading.toRefused('malformed-xml');
    reading.read(text);
    return reading.toMessage();
  } catch (error) {
    if (error instanceof NotGctp) return error.refused;
    // Whatever the parser trips over beyond its own errors, the text is at fault.
    return reading.toRefused('malformed-xml');
  }
}

/** Leaves the parser at the first thing that is wrong; never leaves this file. */
class NotGctp extends Error {
  readonly refused: GctpRefused;

  constructor(refused: GctpRefused) {
    super(refused.reason);
    this.refused = refused;
  }
}

/** One text on its way through the parser. */
class Reading {
  // XML 1.0 whatever is declared: 1.1 would let references to control characters through.
  private readonly parser = new SaxesParser({ xmlns: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  private readonly open: string[] = [];
  private readonly met = new Set<string>();
  private attributes = 0;
  private version: string | undefined;
  private system: string | undefined;
  private service: string | undefined;
  private security: GctpMessage | undefined;
  private readonly keys = new Map<string, string>();
  private readonly keyNames = new Set<string>();

  read(text: string): void {
    const { parser } = this;
    parser.on('error', () => this.refuse('malformed-xml'));
    parser.on('doctype', () => this.refuse('dtd'));
    parser.on('opentagstart', () => {
      this.attributes = 0;
    });
    parser.on('attribute', () => {
      this.attributes++;
      if (this.attributes > mostAttributes) this.refuse('too-many-attributes');
    });
    parser.on('opentag', (tag) => this.enter(tag));
    parser.on('closetag', () => {
      this.open.pop();
    });
    parser.write(text).close();
  }

  toRefused(reason: MessageRefusal, at?: TextPlace): GctpRefused {
    const { version, system, service } = this;
    return { kind: 'refused', reason, at, seen: { version, system, service, security: this.met.has('Sik') } };
  }

  toMessage(): GctpMessage {
    const { version, system, service, keys, security } = this;
    if (security !== undefined) return security;
    if (version === undefined) return this.toRefused('no-gctp');
    if (system === undefined || service === undefined) return this.toRefused('no-content');
    if (!this.met.has('CprServiceHeader')) return this.toRefused('service-header-mismatch');
    return { kind: 'service', version, system, service, keys };
  }

  private refuse(reason: MessageRefusal): never {
    const { line, column } = this.parser;
    throw new NotGctp(this.toRefused(reason, { line, column }));
  }

  private enter(tag: SaxesTagNS): void {
    if (tag.uri !== '' && tag.uri !== gctpNamespace) this.refuse('foreign-namespace');
    const name = tag.local;
    const parent = this.open.at(-1) ?? '';
    if (!content.get(parent)?.includes(name)) this.refuse(parent === '' ? 'no-gctp' : 'unexpected-element');
    if (name !== 'Field') {
      // A second Key or Service would leave it open which of them is meant. Sik and System exclude each other.
      if (this.met.has(name)) this.refuse('repeated-element');
      if (parent === 'Gctp' && (this.met.has('Sik') || this.met.has('System'))) this.refuse('unexpected-element');
      this.met.add(name);
    }
    this.open.push(name);
    this.take(name, tag);
  }

  private take(name: string, tag: SaxesTagNS): void {
    switch (name) {
      case 'Gctp':
        this.version = this.find(tag, 'v') ?? this.refuse('version-missing');
        break;
      case 'System':
        this.system = this.find(tag, 'r') || this.refuse('name-missing');
        break;
      case 'Service':
        this.service = this.find(tag, 'r') || this.refuse('name-missing');
        break;
      case 'CprServiceHeader':
        if (this.find(tag, 'r') !== this.service) this.refuse('service-header-mismatch');
        break;
      case 'Sik':
        this.security = this.takeSecurity(tag, this.version ?? '');
        break;
      case 'Field':
        this.takeKey(this.find(tag, 'r') || this.refuse('name-missing'), this.find(tag, 'v') ?? '');
        break;
      default:
    }
  }

  private takeSecurity(sik: SaxesTagNS, version: string): GctpMessage {
    // userid, password and newpass1 have older names: ui, pw and npw (cpr-services.md § 3.2).
    const userid = this.find(sik, 'userid') ?? this.find(sik, 'ui') ?? '';
    const password = this.find(sik, 'password') ?? this.find(sik, 'pw') ?? '';
    switch (this.find(sik, 'function')) {
      case 'signon':
        return { kind: 'signon', version, userid, password };
      case 'newpass': {
        const newpass1 = this.find(sik, 'newpass1') ?? this.find(sik, 'npw') ?? '';
        return { kind: 'newpass', version, userid, password, newpass1, newpass2: this.find(sik, 'newpass2') };
      }
      default:
        return this.refuse('unknown-function');
    }
  }

  private takeKey(name: string, value: string): void {
    // Regardless of case: two spellings of one key must not mean one thing here and another further in.
    const spelling = name.toUpperCase();
    if (this.keyNames.has(spelling)) this.refuse('duplicate-key');
    if (this.keys.size === mostKeys) this.refuse('too-many-keys');
    this.keyNames.add(spelling);
    this.keys.set(name, value);
  }

  private find(tag: SaxesTagNS, name: string): string | undefined {
    const value = tag.attributes[name]?.value;
    if (value !== undefined && value.length > longestValue) this.refuse('value-too-long');
    return value;
  }
}
