package cuepoint.lucene.transcript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.store.ByteArrayDataInput;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a transcript, by their numbers: whatever is written between two spaces. As bytes:
 *
 * <ul>
 *   <li>a count of forms; for each a byte, its length in UTF-16 units in the lower half, and in the
 *       upper half how many letters it shares with the form before it. The first of each {@link
 *       #GROUP} shares none.
 *   <li>a count of forms that are apart, as they have {@link #APART} units or more, or letters
 *       outside ISO 8859-1; for each the difference of its number to that of the one before, and
 *       its length
 *   <li>the letters that are not shared, in ISO 8859-1
 *   <li>the forms that are apart, in UTF-8
 * </ul>
 *
 * Lengths are read without letters, and of the letters only those that are asked for. For one
 * thread.
 */
final class Forms {
  /** So many forms, at most, are read for the letters of one. */
  static final int GROUP = 8;

  /** The first length that half a byte has no room for. */
  static final int APART = 15;

  private final byte[] bytes;
  private final int count;
  private final DenseCode code;
  private final int lengths;
  private final int[] apart;
  private final int[] apartEnds;
  private final int longest;
  private final int letters;
  private int @Nullable [] starts;
  private @Nullable String apartText;

  /**
   * Reads forms.
   *
   * @param bytes are kept
   * @param in reads the bytes, and stands before the forms
   */
  Forms(byte[] bytes, ByteArrayDataInput in) throws IOException {
    this.bytes = bytes;
    this.count = Lexicon.count(in);
    this.code = DenseCode.of(count);
    this.lengths = in.getPosition();
    in.skipBytes(count);
    this.apart = new int[Lexicon.count(in)];
    this.apartEnds = new int[apart.length];
    int number = 0;
    int end = 0;
    int most = APART - 1;
    for (int i = 0; i < apart.length; i++) {
      number += in.readVInt();
      apart[i] = number;
      int length = Lexicon.count(in);
      most = Math.max(most, length);
      end += length;
      apartEnds[i] = end;
    }
    this.longest = most;
    this.letters = in.getPosition();
  }

  /** At least the length of the longest form, in UTF-16 units. */
  int longest() {
    return longest;
  }

  /** Reads the number of a form. */
  int readNumber(ByteArrayDataInput in) throws IOException {
    return code.read(in);
  }

  /** Reads the number of a form, and returns its length in UTF-16 units. */
  int readLength(ByteArrayDataInput in) throws IOException {
    return length(code.read(in));
  }

  private int length(int number) {
    int length = shortLength(number);
    if (length < APART) {
      return length;
    }
    int index = Arrays.binarySearch(apart, number);
    return apartEnds[index] - apartStart(index);
  }

  private int shortLength(int number) {
    return bytes[lengths + number] & 0xf;
  }

  private int shared(int number) {
    return bytes[lengths + number] >> 4 & 0xf;
  }

  private int apartStart(int index) {
    return index == 0 ? 0 : apartEnds[index - 1];
  }

  /**
   * Copies the letters of a form into a text.
   *
   * @param at where it begins there
   * @return where it ends
   */
  int copy(int number, char[] text, int at) {
    int length = shortLength(number);
    if (length < APART) {
      copyShort(number, text, at, at + length);
      return at + length;
    }
    int index = Arrays.binarySearch(apart, number);
    apartText().getChars(apartStart(index), apartEnds[index], text, at);
    return at + length(number);
  }

  /** Takes the letters that a form shares from those before it, the last ones first. */
  private void copyShort(int number, char[] text, int start, int end) {
    int[] from = starts();
    int left = end;
    for (int form = number; left > start; form--) {
      int shared = start + shared(form);
      int first = from[form] - shared;
      for (int i = shared; i < left; i++) {
        text[i] = (char) (bytes[first + i] & 0xff);
      }
      left = Math.min(left, shared);
    }
  }

  /** Where the letters of each form begin, and after them those of forms that are apart. */
  private int[] starts() {
    if (starts == null) {
      int[] all = new int[count + 1];
      int start = letters;
      for (int number = 0; number < count; number++) {
        all[number] = start;
        int length = shortLength(number);
        start += length < APART ? length - shared(number) : 0;
      }
      all[count] = start;
      starts = all;
    }
    return starts;
  }

  private String apartText() {
    if (apartText == null) {
      int start = starts()[count];
      apartText = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    }
    return apartText;
  }
}
