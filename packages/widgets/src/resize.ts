// For pages that show a widget in an iframe: gives the iframe the height that its widget asks for. A module or a plain script.

const least = 50;
const most = 10_000;

/** The address of an iframe that shows a widget of a hub; nothing for every other iframe. */
function addressOf(frame: HTMLIFrameElement): URL | undefined {
  const address = new URL(frame.src || 'about:blank', document.baseURI);
  return address.pathname.startsWith('/embed/') ? address : undefined;
}

addEventListener('message', ({ data, origin, source }: MessageEvent) => {
  if (data?.type !== 'ark:resize' || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    // only the page inside may ask, and only for the iframe it is in
    if (frame.contentWindow !== source || addressOf(frame)?.origin !== origin) continue;
    const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
    const borders = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${Math.min(Math.max(data.height, least), most) + borders}px`;
  }
});

// a widget that was there before this script has told its height to nobody
for (const frame of document.querySelectorAll('iframe'))
  if (addressOf(frame)) frame.contentWindow?.postMessage({ type: 'ark:resize-request' }, '*');
