import { type DecodedPng, decode as decodePng } from 'fast-png';
import { decode as decodeJpeg } from 'jpeg-js';
import { DocumentFault } from '../../ingest/formats/document-fault';
import type { GreyImage } from '../../recognise/grey-image';
import { wording } from '../../wording';
import { luminance } from './page-picture';

/** A larger picture is no page of a document: A3 at 300 pixels an inch has 17 million. */
const mostPixels = 60_000_000;

/** A .png or .jpg as shades of grey; what shines through is white paper. @throws DocumentFault where it is too large */
export function pictureFrom(bytes: Uint8Array): GreyImage {
  return bytes[0] === 0x89 ? greyOfPng(bytes) : greyOfJpeg(bytes);
}

function greyOfPng(bytes: Uint8Array): GreyImage {
  // The head of the file says width and height, before anything is unpacked.
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseLarge(head.getUint32(16) * head.getUint32(20));
  const image = decodePng(bytes);
  const { width, height } = image;
  return { width, height, data: Uint8Array.from({ length: width * height }, (_, index) => greyAt(image, index)) };
}

function greyAt({ data, channels, depth, palette }: DecodedPng, index: number): number {
  if (palette !== undefined) return luminance(Uint8Array.from(palette[data[index] ?? 0] ?? []), 0);
  const start = index * channels;
  const white = 2 ** depth - 1;
  const grey = channels < 3 ? (data[start] ?? 0) : luminance(data, start);
  const alpha = channels % 2 === 0 ? (data[start + channels - 1] ?? white) / white : 1;
  return ((grey / white) * alpha + 1 - alpha) * 255;
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
