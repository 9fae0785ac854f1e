import { call } from './call.ts';
import type { PasswordChoice } from './contract/activation.ts';

/** Asks whom a link is for. */
export const findActivation = (token: string) => call('POST /api/aktivering', { token });

/** Uses a link to choose a password. */
export const activate = (choice: PasswordChoice) => call('POST /api/aktiver', choice);
