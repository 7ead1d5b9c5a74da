// What is in the package: unpacks its scripts, and gives back what does not belong there, a sentence each.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import JSZip from 'jszip';

const hosts = ['SharePointWebPart', 'SharePointFullPage', 'TeamsTab'];
const external = /^@microsoft\/sp-(core-library|webpart-base|property-pane)$/;

/** Unpacks into `assets`; `entry` is the id and file that SharePoint loads first. */
export async function unpacked(file, assets) {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const text = (name) => zip.file(name).async('text');
  const names = Object.keys(zip.files);
  const faults = [];
  const expect = (fine, fault) => fine || faults.push(fault);

  const app = await text('AppManifest.xml');
  expect(!/PermissionRequest/i.test(app), 'AppManifest.xml asks for a permission.');
  const part = await text(names.find((name) => /WebPart_.+\.xml$/.test(name)));
  const manifest = JSON.parse(unescaped(/ComponentManifest="([^"]+)"/.exec(part)[1]));
  const { internalModuleBaseUrls, entryModuleId, scriptResources } = manifest.loaderConfig;
  expect(
    internalModuleBaseUrls.join() === 'HTTPS://SPCLIENTSIDEASSETLIBRARY/',
    `Scripts are asked for at ${internalModuleBaseUrls}, not in the package.`,
  );
  expect(
    hosts.every((host) => manifest.supportedHosts.includes(host)),
    `Hosts are ${manifest.supportedHosts}.`,
  );
  expect(!manifest.requiresCustomScript, 'The web part asks for custom script.');
  for (const [name, { type }] of Object.entries(scriptResources))
    expect(name === entryModuleId || (type === 'component' && external.test(name)), `The web part needs ${name}.`);

  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  for (const name of names.filter((name) => /^ClientSideAssets\/.+/.test(name))) {
    writeFileSync(join(assets, basename(name)), await zip.file(name).async('nodebuffer'));
    const content = name.endsWith('.js') ? await text(name) : '';
    expect(
      !/\beval\(|new Function\(|localStorage|sessionStorage|indexedDB|document\.cookie/.test(content),
      `${name} keeps or evaluates something.`,
    );
  }
  return { assets, entry: { id: manifest.id, file: scriptResources[entryModuleId].path }, faults };
}

const unescaped = (xml) =>
  xml
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
