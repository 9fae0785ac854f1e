/** Who is signed in, and until when. */

export { CertificateButton, canBringCertificate } from './certificate-button.tsx';
export { type Kept, makeKept, useKept } from './kept.ts';
export { LockButton } from './lock-button.tsx';
export { LockGuard } from './lock-guard.tsx';
export { isOverLock, useOverLock } from './over-lock.ts';
export { RequireSession } from './require-session.tsx';
export { servesAll } from './serves-all.ts';
export { useSession } from './session-context.ts';
export { SessionProvider } from './session-provider.tsx';
