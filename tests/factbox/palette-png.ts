import { deflateSync } from 'node:zlib';

/** A picture as rows of red, green, blue and alpha bytes. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

const COLOURS = 16;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const CRC = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  let crc = 0xffffffff;
  for (const byte of body) crc = CRC[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(~crc >>> 0, body.length + 4);
  return framed;
}

const apart = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 0xff) - ((b >> 8) & 0xff)) ** 2 + ((a & 0xff) - (b & 0xff)) ** 2;

/** The most frequent colour, then again and again the one furthest from all chosen: what is rounded away is as little as it can be. */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
  const left = new Map([...counts].map(([colour]) => [colour, Number.POSITIVE_INFINITY]));
  let next = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
  const palette: number[] = [];
  while (palette.length < COLOURS) {
    palette.push(next);
    let worst = 0;
    for (const [colour, distance] of left) {
      const nearest = Math.min(distance, apart(colour, palette.at(-1)!));
      left.set(colour, nearest);
      if (nearest > worst) [worst, next] = [nearest, colour];
    }
    if (worst === 0) break;
  }
  return palette;
}

/** A PNG of 16 colours, half a byte a pixel: enough for text on paper, a tenth of what a browser writes. */
export function palettePng({ width, height, data }: Picture): Buffer {
  const colourAt = (at: number): number => (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const palette = paletteOf(counts);
  const indexOf = new Map<number, number>();
  for (const colour of counts.keys()) {
    const nearest = palette.reduce((best, each, index) => (apart(colour, each) < apart(colour, palette[best]!) ? index : best), 0);
    indexOf.set(colour, nearest);
  }
  const stride = Math.ceil(width / 2) + 1;
  const rows = Buffer.alloc(stride * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    rows[y * stride + 1 + (x >> 1)]! |= indexOf.get(colourAt(pixel * 4))! << (x % 2 === 0 ? 4 : 0);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
