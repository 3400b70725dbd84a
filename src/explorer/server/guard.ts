/**
 * Guard
 * =====
 *
 * Who may talk to the explorer. The server listens on the loopback address, but a page of another site, open in the
 * same browser, can still send requests there: with a foreign Origin, or, after DNS rebinding, a foreign Host. Both are
 * refused. The headers hold the page to what the server sent: no inline script or style, no foreign address, no frame,
 * and Trusted Types, so that the browser itself refuses to make markup of article text.
 */
import type { MiddlewareHandler } from "hono";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types newsgraph",
].join("; ");

const headers: readonly (readonly [string, string])[] = [
  ["Content-Security-Policy", policy],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
  ["Permissions-Policy", "camera=(), geolocation=(), microphone=()"],
];

const loopbackNames = ["127.0.0.1", "localhost", "[::1]"];

type Headers = Readonly<Record<string, string | undefined>>;

/** Sent to this very server, and, where a browser says so, from its own page. */
function isOwn(request: Headers, hosts: readonly string[]): boolean {
  const { host = "", origin, "sec-fetch-site": site = "none" } = request;
  if (!hosts.includes(host.toLowerCase())) return false;
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) return false;
  return site === "same-origin" || site === "none";
}

/** Refuses whatever was not sent to, and from, this very server. */
export function guard(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const hosts = loopbackNames.map((name) => `${name}:${port()}`);
    for (const [name, value] of headers) context.header(name, value);
    if (isOwn(context.req.header(), hosts)) return next();
    return context.json(
      { code: "explorer/foreign-request", message: "This server answers only its own page on this machine." },
      403,
    );
  };
}
