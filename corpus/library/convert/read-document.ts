import type { ConvertedSource } from '../../ingest/formats/converted-source';
import { readDoc } from '../../ingest/formats/doc/read-doc';
import { DocumentFault } from '../../ingest/formats/document-fault';
import { readDocx } from '../../ingest/formats/docx/read-docx';
import { readHtml } from '../../ingest/formats/html/read-html';
import { readOfd } from '../../ingest/formats/ofd/read-ofd';
import { readEpub } from '../../ingest/formats/read-epub';
import { readMhtml } from '../../ingest/formats/read-mhtml';
import { readRtf } from '../../ingest/formats/rtf/read-rtf';
import { wording } from '../../wording';
import { pictureFrom } from './picture-file';
import type { ConversionTask, WorkerSetting } from './worker-messages';

/** Reads a document inside the worker. @throws DocumentFault, and what the readers of formats throw */
export async function readDocument(
  task: ConversionTask,
  { folder }: WorkerSetting,
  onPage: (done: number, total: number) => void,
): Promise<ConvertedSource> {
  const { bytes, format, limits, encoding } = task;
  switch (format) {
    case 'html':
      return readHtml(bytes, encoding);
    case 'mhtml':
      return readMhtml(bytes);
    case 'docx':
      return readDocx(bytes, limits);
    case 'doc':
      return readDoc(bytes);
    case 'rtf':
      return readRtf(bytes);
    case 'pdf':
      // Half of the program's size: other formats do without it.
      return (await import('./read-pdf')).readPdf(bytes, folder, limits, onPage);
    case 'image':
      onPage(0, 1);
      return (await import('./read-scanned')).readPicture(pictureFrom(bytes), folder);
    case 'ofd':
      return readOfd(bytes, limits);
    case 'epub':
      return readEpub(bytes, limits);
    default:
      throw new DocumentFault('format-unsupported', wording.formats.foreign(format));
  }
}
