/** The outbox: letters to users and customers. */
export { OutboxPage } from './outbox-page.tsx';
