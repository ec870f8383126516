/** pdf.js makes one of these on loading, for drawing; here it only reads, and nothing is ever drawn. */
class DOMMatrix {}

Object.assign(globalThis, { DOMMatrix });
