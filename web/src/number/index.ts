/** Personnumre on the page: masked until somebody asks. */

export { maskNumber, maskNumbersIn } from './mask-number.ts';
export { MaskedNumber } from './masked-number.tsx';
export { useMaskedCopying } from './use-masked-copying.ts';
