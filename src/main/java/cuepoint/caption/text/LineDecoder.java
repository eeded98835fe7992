package cuepoint.caption.text;

import cuepoint.caption.cue.CaptionSink;
import cuepoint.caption.cue.Repair;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns lines into UTF-8. Which lines are not is seen one by one, so that neither a bad byte nor a
 * part in another charset spoils a file.
 */
final class LineDecoder {
  private static final char REPLACEMENT = '\uFFFD';

  /** So many characters of another charset look like UTF-8 by chance in one line of a million. */
  private static final int NO_CHANCE = 4;

  private final OtherCharset other;
  private final CaptionSink sink;
  private boolean seen;
  private Optional<DoubleEncoding> twice = Optional.empty();

  LineDecoder(OtherCharset other, CaptionSink sink) {
    this.other = other;
    this.sink = sink;
  }

  /** The first bytes of an array, whole lines, in UTF-8: the array itself if they are already. */
  byte[] utf8(byte[] lines, int length) {
    String text = new String(lines, 0, length, StandardCharsets.UTF_8);
    boolean valid = isValid(text, lines, 0, length);
    if (valid && text.length() == length) {
      return lines;
    }
    if (!valid) {
      other.decide(text, lines, length);
    }
    if (!seen) {
      seen = true;
      twice = valid ? DoubleEncoding.of(text) : Optional.empty();
    }
    boolean asItIs = valid && !other.isOfFile() && twice.isEmpty();
    return asItIs ? lines : rewritten(lines, length);
  }

  private static boolean isValid(String text, byte[] bytes, int from, int length) {
    return text.indexOf(REPLACEMENT) < 0
        || Arrays.equals(
            text.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, from, from + length));
  }

  private byte[] rewritten(byte[] lines, int length) {
    ByteArrayOutputStream all = new ByteArrayOutputStream(length * 2);
    int start = 0;
    for (int i = 0; i < length; i++) {
      if (lines[i] == '\n' || lines[i] == '\r' || i + 1 == length) {
        all.writeBytes(line(lines, start, i + 1 - start).getBytes(StandardCharsets.UTF_8));
        start = i + 1;
      }
    }
    return all.toByteArray();
  }

  private String line(byte[] lines, int from, int length) {
    String text = new String(lines, from, length, StandardCharsets.UTF_8);
    if (!isValid(text, lines, from, length)) {
      return other.decoded(text, lines, from, length);
    }
    if (text.length() < length && other.isOfFile() && beyondAscii(text) < NO_CHANCE) {
      return other.decoded(text, lines, from, length);
    }
    Optional<String> undone = twice.flatMap(encoding -> encoding.undone(text));
    undone.ifPresent(line -> sink.repair(Repair.ENCODED_TWICE));
    return undone.orElse(text);
  }

  /** How many characters are not ASCII, nor bytes that are not UTF-8. */
  static int beyondAscii(String text) {
    return (int) text.chars().filter(c -> c >= 128 && c != REPLACEMENT).count();
  }

  /** How many bytes are not UTF-8, or no character. */
  static int bad(String text) {
    return (int) text.chars().filter(c -> c == REPLACEMENT).count();
  }
}
