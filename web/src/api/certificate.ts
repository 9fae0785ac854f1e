import { call } from './call.ts';

/** Signs in by the certificate of the connection. */
export const signOnByCertificate = () => call('POST /api/certifikat/signon');

/** Opens the locked session again with the certificate of the connection. */
export const reopenByCertificate = () => call('POST /api/certifikat/laasop');
