/** Which passages of a group of languages have a place; as `export.PassagePlaces` numbers places. */
export class Places {
  /** @param {{lengths: number[], repeated: number[], apart: number[]}} file */
  constructor({ lengths, repeated, apart }) {
    this.lengths = lengths;
    this.own = lengths.map((words, passage) => words - repeated[passage]);
    const isApart = new Set(apart);
    let next = 0;
    this.firsts = this.own.map((words, passage) => {
      const first = next;
      next += isApart.has(passage) ? this.lengths[passage] : words;
      return first;
    });
  }

  /** Passage to what is made of its places, ascending: positions, or others of the same order. */
  inPassages(places, valueOf) {
    const passages = new Map();
    let last = 0;
    places.forEach((place, at) => {
      while (this.firsts[last + 1] <= place) {
        last++;
      }
      let first = last;
      while (first > 0 && place < this.firsts[first - 1] + this.lengths[first - 1]) {
        first--;
      }
      for (let passage = first; passage <= last; passage++) {
        const value = valueOf(place - this.firsts[passage], at);
        const known = passages.get(passage);
        known ? known.push(value) : passages.set(passage, [value]);
      }
    });
    return passages;
  }
}
