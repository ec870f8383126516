/** Words of the W3C Recommendation "Web Annotation Data Model" (2017), and what of ours has no word there. */

/** Only ever compared, never looked up. */
export const context = 'http://www.w3.org/ns/anno.jsonld';

/** An IRI for something of ours that has an id: `yuanwen:passage/…`. */
export function ownIri(kind: 'passage' | 'text' | 'topic', id: string): string {
  return `yuanwen:${kind}/${encodeURIComponent(id)}`;
}

/** The id in such an IRI; null in any other. */
export function ownId(kind: 'passage' | 'text' | 'topic', iri: string | null): string | null {
  const start = `yuanwen:${kind}/`;
  if (iri === null || !iri.startsWith(start)) return null;
  try {
    return decodeURIComponent(iri.slice(start.length));
  } catch {
    return null;
  }
}

const uuidStart = 'urn:uuid:';

/** An annotation that came from another program keeps the IRI that it had there. */
export function annotationIri(id: string): string {
  return /^[a-z][a-z0-9+.-]*:/iu.test(id) ? id : `${uuidStart}${id}`;
}

export function annotationId(iri: string): string {
  return iri.startsWith(uuidStart) ? iri.slice(uuidStart.length) : iri;
}
