import directives from '../../resources/security/content-security-policy.json';

/** The Content-Security-Policy header of every page, in the desktop shell and in the browser alike (scripts/serve.mjs sends the same). */
export const contentSecurityPolicy = directives.join('; ');
