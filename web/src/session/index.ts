/** Who is signed in, and until when. */
export { RequireSession } from './require-session.tsx';
export { useSession } from './session-context.ts';
export { SessionProvider } from './session-provider.tsx';
