/** Putting authorisations into effect: the operator's page. */
export { EffectPage } from './effect-page.tsx';
