/**
 * The one Trusted Types policy, `evenkeel`. It knows two addresses: the service worker and the worker that derives keys.
 * Nothing else on any page may become a script.
 */

/** Not yet in TypeScript's DOM library. */
interface ScriptPolicy {
  readonly createScriptURL: (address: string) => string;
}
interface ScriptPolicies {
  readonly createPolicy: (name: 'evenkeel', rules: ScriptPolicy) => ScriptPolicy;
}

export const SERVICE_WORKER = '/sw.js';
const DERIVING = /^\/assets\/argon2id\.worker-[\w-]+\.js$/;

const known = (address: string): string => {
  if (address === SERVICE_WORKER || DERIVING.test(address) || import.meta.env.DEV) return address;
  throw new TypeError('This must hold: only the two workers are made by address');
};

let policy: ScriptPolicy | undefined;

/** The address as the browser wants it. Throws for any other address. */
export const toScriptAddress = (address: string): string => {
  const policies = (globalThis as { readonly trustedTypes?: ScriptPolicies }).trustedTypes;
  if (policies === undefined) return known(address);
  policy ??= policies.createPolicy('evenkeel', { createScriptURL: known });
  return policy.createScriptURL(address);
};
