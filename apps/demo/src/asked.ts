/** Asks a hub for JSON. */
export type Ask = (address: string) => Promise<unknown>;

/** Asks over HTTP. */
export const askHub: Ask = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} from ${address}`);
  return answer.json();
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The exact version of a hub's widgets, and the hashes of the two files that the page pins. */
export async function pinned(hub: string, ask: Ask): Promise<Record<string, string>> {
  const { version, files } = (await ask(`${hub}/v1/integrity.json`)) as {
    version: string;
    files: Record<string, string>;
  };
  return { version, 'wall-integrity': files['pledge-wall.js'] ?? '', 'form-integrity': files['pledge-form.js'] ?? '' };
}

/** What an editor gets when somebody pastes the address of a trust's pledges. */
export async function unfolded(hub: string, ask: Ask): Promise<Record<string, string>> {
  const address = `${hub}/oembed?url=${encodeURIComponent(`${hub}/o/ZZ1/pledges`)}&format=json&maxwidth=640`;
  const answer = (await ask(address)) as { html: string };
  return { address: escaped(address), answer: escaped(JSON.stringify(answer, null, 2)), html: answer.html };
}
