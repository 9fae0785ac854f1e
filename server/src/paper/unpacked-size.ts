const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
/** The end of a zip file can be followed by a comment of so many bytes. */
const COMMENT_BYTES_MAX = 65_535;
/** A size that stands in a 64-bit field elsewhere: no list of users is so large. */
const ELSEWHERE = 0xffff_ffff;

/** What the files of a zip file say they unpack to together, bytes; undefined when it is no zip file, or says nothing of it. */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_BYTES;
  const last = Math.max(0, end - COMMENT_BYTES_MAX);
  while (end >= last && view.getUint32(end, true) !== END_MARK) end -= 1;
  if (end < last || end < 0) return undefined;
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) return undefined;
    const unpacked = view.getUint32(at + 24, true);
    if (unpacked === ELSEWHERE) return undefined;
    size += unpacked;
    at += ENTRY_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}
