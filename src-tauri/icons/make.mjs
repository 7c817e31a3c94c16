// Draws the icon files from parkbridge.svg with a headless Chromium:
//   node src-tauri/icons/make.mjs [path of chromium]
// PNG for Linux, .ico for Windows, .icns for macOS; the last two hold PNGs.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const chromium = process.argv[2] ?? "chromium";
const svg = readFileSync(join(here, "parkbridge.svg"), "utf8");
const scratch = mkdtempSync(join(tmpdir(), "parkbridge-icons-"));

function draw(size) {
  const page = join(scratch, "icon.html");
  const scaled = svg.replace('width="512" height="512"', `width="${size}" height="${size}" style="display:block"`);
  writeFileSync(page, `<!doctype html><style>html,body{margin:0;background:transparent}</style>${scaled}`);
  const png = join(scratch, `${size}.png`);
  execFileSync(chromium, [
    "--headless", "--no-sandbox", "--hide-scrollbars", "--default-background-color=00000000",
    `--window-size=${size},${size}`, `--screenshot=${png}`, `file://${page}`,
  ], { stdio: "ignore" });
  return readFileSync(png);
}

function ico(images) {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach(([size, png], index) => {
    const entry = 6 + 16 * index;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...images.map(([, png]) => png)]);
}

function icns(images) {
  const parts = images.map(([type, png]) => {
    const head = Buffer.alloc(8);
    head.write(type, 0, "latin1");
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.write("icns", 0, "latin1");
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
}

try {
  const drawn = new Map([16, 32, 48, 64, 128, 256, 512].map((size) => [size, draw(size)]));
  const named = { "32x32.png": 32, "128x128.png": 128, "128x128@2x.png": 256, "icon.png": 512 };
  for (const [name, size] of Object.entries(named)) writeFileSync(join(here, name), drawn.get(size));
  writeFileSync(join(here, "icon.ico"), ico([16, 32, 48, 64, 128, 256].map((size) => [size, drawn.get(size)])));
  writeFileSync(join(here, "icon.icns"), icns([["ic07", 128], ["ic08", 256], ["ic09", 512]].map(([type, size]) => [type, drawn.get(size)])));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
