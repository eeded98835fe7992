package cuepoint.lucene.form;

import org.apache.lucene.util.BytesRef;

/**
 * A token of a form.
 *
 * @param term as the index has it; it never changes
 * @param start where it begins in the form, in UTF-16 units
 * @param end where it ends, exclusive
 * @param increment how many positions it is after the one before
 */
record FormToken(BytesRef term, int start, int end, int increment) {

  /** Whether it is at the position of the one before, as a part of a word is. */
  boolean isOverlap() {
    return increment == 0;
  }
}
