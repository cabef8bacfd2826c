import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The smallest presentation that there is: an office program without a part for presentations cannot open it. */
const PROBE = `<?xml version="1.0"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" office:version="1.2"
  office:mimetype="application/vnd.oasis.opendocument.presentation">
  <office:body><office:presentation><draw:page draw:name="one"/></office:presentation></office:body>
</office:document>`;

let hasProgram: Promise<boolean> | undefined;

/** How many pages a presentation prints with LibreOffice; `null` where there is none here that shows presentations. */
export async function pagesPrinted(file: Uint8Array): Promise<number | null> {
  hasProgram ??= printed('probe.fodp', PROBE).then((pages) => pages === 1);
  return (await hasProgram) ? ((await printed('slides.pptx', file)) ?? 0) : null;
}

/** The pages of a file as a PDF; `null` where it did not become one. */
async function printed(name: string, content: string | Uint8Array): Promise<number | null> {
  const folder = await mkdtemp(join(tmpdir(), 'tip-atlas-office-'));
  try {
    await writeFile(join(folder, name), content);
    const own = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', ['--headless', own, '--convert-to', 'pdf', '--outdir', folder, join(folder, name)]);
    const pdf = await readFile(join(folder, name.replace(/\.\w+$/, '.pdf')), 'latin1');
    return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  } catch {
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
