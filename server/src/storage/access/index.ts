/** Access in PostgreSQL. */
export { type AccessAdministration, createAccessAdministration } from './access-administration.ts';
export { ACCESS_AGE_MS_MAX } from './access-cache.ts';
export { listenForAccess } from './access-listener.ts';
export { createAccessOffice } from './access-office.ts';
export { createAccessStore } from './access-store.ts';
export { argon2Passwords } from './argon2-passwords.ts';
export { createAttemptStore } from './attempt-store.ts';
export { createKeptKey, type KeptKey } from './kept-key.ts';
export { createManifestStore } from './manifest-store.ts';
