/** A further sheet of the index, read from its page in a hidden frame: from disk a browser refuses every other way to read a page. */

/** How long, in milliseconds, a page may take to say what it holds: once a browser has loaded it, and in all. */
const patience = { loaded: 3_000, all: 60_000 };

/**
 * Reads a sheet, whose page sends what it holds to the page that frames it.
 * @param address of a page in the same folder
 * @returns its index, with links that lead where those of the sheet lead; undefined where it cannot be read
 */
export function readSheet(address: string): Promise<HTMLElement | undefined> {
  const frame = document.createElement('iframe');
  return new Promise((settle) => {
    const end = (html = '') => {
      removeEventListener('message', hear);
      frame.remove();
      settle(new DOMParser().parseFromString(html, 'text/html').querySelector<HTMLElement>('.index') ?? undefined);
    };
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      if (source === frame.contentWindow && typeof data === 'string') end(data);
    };
    addEventListener('message', hear);
    // Browsers load the page of an error like any other.
    frame.addEventListener('load', () => setTimeout(end, patience.loaded));
    setTimeout(end, patience.all);
    frame.hidden = true;
    frame.src = address;
    document.body.append(frame);
  });
}
