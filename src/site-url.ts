/** Where the site is published, if that is known when it is built: the variable SITE_URL of the environment. Pure. */

/** Thrown for a SITE_URL that is no place to publish at. */
export class UnsoundSiteUrl extends Error {
  override name = 'UnsoundSiteUrl';
}

/**
 * Reads SITE_URL. A path stays and ends in a slash: `https://example.org/rift` is the folder `https://example.org/rift/`.
 * @param value undefined or empty where nothing is known
 * @throws UnsoundSiteUrl where it is not an absolute http(s) address, or has a query, a fragment, a user or a file's name
 */
export function parseSiteUrl(value: string | undefined): URL | undefined {
  if (value === undefined || value === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const fault =
    url === undefined || !/^https?:\/\//i.test(value)
      ? 'is no absolute address'
      : url.search !== '' || url.hash !== '' || /[?#]/.test(value)
        ? 'has a query or a fragment'
        : url.username !== '' || url.password !== ''
          ? 'names a user'
          : /\.html?$/.test(url.pathname)
            ? 'is a file, not a folder'
            : undefined;
  if (url === undefined || fault !== undefined) {
    throw new UnsoundSiteUrl(
      `SITE_URL: found "${value}", which ${fault}; expected the address of the published folder, such as "https://example.org/rift/". Set it right, or unset it: the site works without.`,
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
