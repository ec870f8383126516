import { Scores } from '../rank/scores';

const moreFollows = 0x80;
const ofByte = 0x7f;

/**
 * Which of many numbered entries hold one thing, and how often: a byte or two for each, as what is written is how far one
 * stands from the one before. Reading a hundred thousand takes below 1 ms.
 */
export class PostingList {
  #bytes = new Uint8Array(16);
  #end = 0;
  #size = 0;
  /** The last entry, which may be met again. */
  #number = -1;
  #count = 0;
  /** The one before it. */
  #written = -1;

  /** Entries. */
  get size(): number {
    return this.#size;
  }

  /** It stands in an entry once more; entries ascend. */
  note(number: number): void {
    if (number === this.#number) this.#count++;
    else {
      this.#writeLast();
      this.#number = number;
      this.#count = 1;
      this.#size++;
    }
  }

  /** Each entry with how often. */
  counts(): Scores {
    const slots = new Uint32Array(this.#size);
    const values = new Float32Array(this.#size);
    const bytes = this.#bytes;
    const end = this.#end;
    let number = -1;
    let size = 0;
    for (let at = 0; at < end; size++) {
      let byte = bytes[at++] ?? 0;
      let value = byte & ofByte;
      for (let shift = 7; byte >= moreFollows; shift += 7) {
        byte = bytes[at++] ?? 0;
        value |= (byte & ofByte) << shift;
      }
      number += value >>> 1;
      let count = 1;
      if ((value & 1) === 1) {
        byte = bytes[at++] ?? 0;
        count = byte & ofByte;
        for (let shift = 7; byte >= moreFollows; shift += 7) {
          byte = bytes[at++] ?? 0;
          count |= (byte & ofByte) << shift;
        }
      }
      slots[size] = number;
      values[size] = count;
    }
    if (this.#count > 0) {
      slots[size] = this.#number;
      values[size] = this.#count;
    }
    return new Scores(slots, values);
  }

  /** Gives back the room that it does not need yet. */
  trim(): void {
    this.#bytes = this.#bytes.slice(0, this.#end);
  }

  #writeLast(): void {
    if (this.#count === 0) return;
    this.#write(((this.#number - this.#written) << 1) | Number(this.#count > 1));
    if (this.#count > 1) this.#write(this.#count);
    this.#written = this.#number;
  }

  #write(number: number): void {
    if (this.#end + 5 > this.#bytes.length) {
      const longer = new Uint8Array(this.#end + (this.#end >> 1) + 16);
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    let left = number;
    for (; left > ofByte; left >>>= 7) this.#bytes[this.#end++] = moreFollows | (left & ofByte);
    this.#bytes[this.#end++] = left;
  }
}
