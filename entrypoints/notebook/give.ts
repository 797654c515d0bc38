/** The browser still reads from the address when the click is over. */
const KEPT_MS = 60_000;

/** A file as it is handed over. */
export interface Written {
  name: string;
  type: string;
  parts: BlobPart[];
}

/** Gives a file to the reader, as a download of the page: no permission is needed for it. */
export function give({ name, type, parts }: Written): void {
  const url = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
