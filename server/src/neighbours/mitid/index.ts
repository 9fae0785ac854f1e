/** MitID Erhverv through a broker that speaks OpenID Connect: a client, and a local stand-in of the broker. */
export { createEidBroker, type EidSettings } from './eid-broker.ts';
export { openMitidStandIn } from './stand-in-server.ts';
export type { StandInIdentity } from './stand-in-tokens.ts';
