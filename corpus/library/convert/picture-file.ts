import { type DecodedPng, decode as decodePng } from 'fast-png';
import { decode as decodeJpeg } from 'jpeg-js';
import { DocumentFault } from '../../ingest/formats/document-fault';
import { type GreyImage, luminance, mostPixels } from '../../recognise/grey-image';
import { wording } from '../../wording';

/** Signature, and the chunk with width and height. */
const pngHead = 33;

/** A .png or .jpg as shades of grey; what shines through is white paper. @throws DocumentFault where it is too large */
export function pictureFrom(bytes: Uint8Array): GreyImage {
  return bytes[0] === 0x89 ? greyOfPng(bytes) : greyOfJpeg(bytes);
}

function greyOfPng(bytes: Uint8Array): GreyImage {
  // The head of the file says width and height, before anything is unpacked.
  if (bytes.length < pngHead) throw new DocumentFault('file-damaged', wording.formats.damaged);
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseLarge(head.getUint32(16) * head.getUint32(20));
  const image = decodePng(bytes);
  const { width, height } = image;
  return { width, height, data: Uint8Array.from({ length: width * height }, (_, index) => greyAt(image, index)) };
}

function greyAt({ width, data, channels, depth, palette }: DecodedPng, index: number): number {
  const white = 2 ** depth - 1;
  // Shallow samples stand packed in bytes, each row from a byte of its own.
  const sample = depth < 8 ? packedSample(data, width, depth, index) : (data[index * channels] ?? 0);
  if (palette !== undefined) return luminance(Uint8Array.from(palette[sample] ?? []), 0);
  const start = index * channels;
  const grey = channels < 3 ? sample : luminance(data, start);
  const alpha = channels % 2 === 0 ? (data[start + channels - 1] ?? white) / white : 1;
  return ((grey / white) * alpha + 1 - alpha) * 255;
}

function packedSample(data: DecodedPng['data'], width: number, depth: number, index: number): number {
  const rowBytes = Math.ceil((width * depth) / 8);
  const bit = (index % width) * depth;
  const byte = data[Math.floor(index / width) * rowBytes + (bit >> 3)] ?? 0;
  return (byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}

function greyOfJpeg(bytes: Uint8Array): GreyImage {
  const { width, height, data } = decodedJpeg(bytes);
  return { width, height, data: Uint8Array.from({ length: width * height }, (_, index) => luminance(data, index * 3)) };
}

function decodedJpeg(bytes: Uint8Array) {
  const most = { maxResolutionInMP: mostPixels / 1e6, maxMemoryUsageInMB: 1024 };
  try {
    return decodeJpeg(bytes, { useTArray: true, formatAsRGBA: false, ...most });
  } catch (error) {
    if (error instanceof Error && error.message.includes('limit exceeded')) refuseLarge(Number.POSITIVE_INFINITY);
    throw error;
  }
}

function refuseLarge(pixels: number): void {
  if (pixels > mostPixels) throw new DocumentFault('file-too-large', wording.formats.pictureTooLarge(mostPixels / 1e4));
}
