/** Who a person is tied to. */
export { FamilySection } from './family-section.tsx';
