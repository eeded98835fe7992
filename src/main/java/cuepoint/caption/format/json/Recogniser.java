package cuepoint.caption.format.json;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How one family of speech recognisers writes JSON.
 *
 * @param name the format's name
 * @param marks keys that the beginning of such a file contains, all of them
 * @param array the name of the array of segments, or of words
 * @param text where a segment's or a word's text is
 * @param start where its start is
 * @param end where its end is
 * @param words where a segment's words are
 * @param unitMillis the unit of its times, in ms
 */
record Recogniser(
    String name,
    List<String> marks,
    String array,
    JsonPlaces text,
    JsonPlaces start,
    JsonPlaces end,
    JsonPlaces words,
    double unitMillis) {

  private static final double SECONDS = 1000;
  private static final double MILLIS = 1;
  private static final double TICKS = 1e-4;

  private static final String NONE = "";

  /** All that are known, the most specific first. Built from samples and documentation. */
  static final List<Recogniser> KNOWN =
      List.of(
          of(
              "whisper-cpp",
              "transcription offsets",
              "transcription",
              "/text",
              "/offsets/from",
              "/offsets/to",
              NONE,
              MILLIS),
          of(
              "azure",
              "recognizedPhrases nBest",
              "recognizedPhrases",
              "/nBest/0/display /nBest/0/lexical",
              "/offsetInTicks",
              NONE,
              "/nBest/0/words",
              TICKS),
          of("rev", "monologues elements", "monologues", NONE, NONE, NONE, "/elements", SECONDS),
          of(
              "aws-transcribe",
              "items alternatives start_time",
              "items",
              "/alternatives/0/content",
              "/start_time",
              "/end_time",
              NONE,
              SECONDS),
          of(
              "deepgram",
              "channels alternatives",
              "channels",
              "/alternatives/0/transcript",
              NONE,
              NONE,
              "/alternatives/0/words",
              SECONDS),
          of(
              "google",
              "results alternatives transcript",
              "results",
              "/alternatives/0/transcript",
              NONE,
              "/resultEndTime",
              "/alternatives/0/words",
              SECONDS),
          of("assemblyai", "audio_url words", "words", "/text", "/start", "/end", NONE, MILLIS),
          of(
              "podcast",
              "segments startTime body",
              "segments",
              "/body",
              "/startTime",
              "/endTime",
              NONE,
              SECONDS),
          of(
              "whisper",
              "segments start",
              "segments",
              "/text /word",
              "/start",
              "/end",
              "/words",
              SECONDS),
          of(
              "transformers",
              "chunks timestamp",
              "chunks",
              "/text",
              "/timestamp/0",
              "/timestamp/1",
              NONE,
              SECONDS),
          of("vosk", "result word start", "result", "/word", "/start", "/end", NONE, SECONDS),
          of(
              "recognised-segments",
              "start end words",
              JsonElements.ROOT,
              "/content /text",
              "/start",
              "/end",
              "/words",
              SECONDS));

  private static final JsonPlaces WORD_TEXT =
      JsonPlaces.of("/punctuated_word /word /text /value /displayText");
  private static final JsonPlaces WORD_START =
      JsonPlaces.of("/start /startTime /start_time /ts /offsetInTicks");
  private static final JsonPlaces WORD_END = JsonPlaces.of("/end /endTime /end_time /end_ts");

  private static Recogniser of(
      String name,
      String marks,
      String array,
      String text,
      String start,
      String end,
      String words,
      double unitMillis) {
    return new Recogniser(
        name,
        List.of(marks.split(" ", -1)),
        array,
        JsonPlaces.of(text),
        JsonPlaces.of(start),
        JsonPlaces.of(end),
        JsonPlaces.of(words),
        unitMillis);
  }

  /** How a segment's words are written, which is the same for most recognisers. */
  Recogniser ofWords() {
    return new Recogniser(name, marks, array, WORD_TEXT, WORD_START, WORD_END, words, unitMillis);
  }

  /** Whether words are nested in segments. */
  boolean nestsWords() {
    return !words.equals(JsonPlaces.NOWHERE);
  }

  boolean matches(String head) {
    return marks.stream().allMatch(mark -> isKey(mark, head));
  }

  /** A spoken word may have the name of a key. */
  private static boolean isKey(String mark, String head) {
    return Pattern.compile("\"" + Pattern.quote(mark) + "\"\\s*:").matcher(head).find();
  }
}
