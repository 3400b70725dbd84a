/**
 * Starting workers
 * ================
 *
 * The page's security policy lets a script's address come through this one gate only: two files of our own build.
 */
import communitiesUrl from "./communities.worker.ts?worker&url";
import layoutUrl from "./layout.worker.ts?worker&url";

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypesFactory {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

const scripts = { communities: communitiesUrl, layout: layoutUrl } as const;

function ownScriptsOnly(url: string): string {
  if (url === communitiesUrl || url === layoutUrl) return url;
  throw new TypeError(`${url} is not a worker of this page`);
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
const policy = trustedTypes?.createPolicy("newsgraph", { createScriptURL: ownScriptsOnly });

export function startWorker(name: keyof typeof scripts): Worker {
  const url = scripts[name];
  return new Worker(policy?.createScriptURL(url) ?? url, { type: "module", name });
}
