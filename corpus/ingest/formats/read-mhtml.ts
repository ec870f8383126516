import PostalMime from 'postal-mime';
import { wording } from '../../wording';
import type { ConvertedSource } from './converted-source';
import { DocumentFault } from './document-fault';
import { readPage } from './html/read-html';

/** A page that a browser or Word saved together with its pictures: a message whose first part of HTML is the page. */
export async function readMhtml(bytes: Uint8Array): Promise<ConvertedSource> {
  const { html } = await PostalMime.parse(bytes);
  if (html === undefined) throw new DocumentFault('text-empty', wording.ingest.textEmpty);
  return { ...readPage(html), format: 'mhtml' };
}
