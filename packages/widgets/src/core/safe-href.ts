/** The address when it leads to a web page or an email; nothing for anything that could run as script. */
export function safeHref(address: string | undefined): string | undefined {
  if (!address) return undefined;
  const { protocol } = new URL(address, document.baseURI);
  return ['https:', 'http:', 'mailto:'].includes(protocol) ? address : undefined;
}
