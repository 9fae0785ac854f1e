import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** An element of an answer as a parser sees it. */
export interface TreeElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: TreeElement[];
}

/**
 * Reads an answer the way a strict caller does, for tests: bytes that are taken for ISO-8859-1 (or a text) to a tree.
 * Throws on a document that is not well-formed.
 */
export function readTree(answer: Buffer | string): TreeElement {
  const document: TreeElement = { name: '', attributes: {}, children: [] };
  const open = [document];
  const parser = new SaxesParser();
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const element = { name: tag.name, attributes: { ...tag.attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(typeof answer === 'string' ? answer : answer.toString('latin1')).close();
  return document;
}

/** Every element of a name, in document order. */
export function findAll(element: TreeElement, name: string): TreeElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}

/** The value of an attribute of the first element of a name; undefined where either is missing. */
export function findFirst(element: TreeElement, name: string, attribute: string): string | undefined {
  return findAll(element, name)[0]?.attributes[attribute];
}
