package cuepoint.caption.format.json;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A program that writes transcripts as JSON. It gives only the format's name: all are read by what
 * their fields mean.
 *
 * @param name the format's name
 * @param automatic whether it always recognises speech; others may pass on what people wrote
 * @param marks keys that the beginning of such a file contains, all of them
 */
record Recogniser(String name, boolean automatic, List<Pattern> marks) {
  private static final String WATSON = "watson";

  /** All that are known, the most specific first; the last one is any other. */
  private static final List<Recogniser> KNOWN =
      List.of(
          of("whisper-cpp", "transcription offsets"),
          of("azure", "recognizedPhrases nBest"),
          of("azure", "combinedPhrases phrases"),
          of("rev", "monologues elements"),
          of("aws-transcribe", "items alternatives start_time"),
          of("deepgram", "channels alternatives"),
          of("speechmatics", "results alternatives content"),
          of(WATSON, "results alternatives timestamps"),
          of("google", "results alternatives"),
          of("assemblyai", "audio_url words"),
          of("elevenlabs", "language_probability words"),
          of("elevenlabs", "transcripts channel_index words"),
          of("podcast", "segments startTime body"),
          of("whisper", "segments start"),
          of("transformers", "chunks timestamp"),
          of("vosk", "result word start"),
          new Recogniser("json", false, List.of()));

  /** Keys that only speech recognition writes. */
  private static final Pattern SIGN =
      Pattern.compile(
          "\"(?:word|conf|confidence|avg_?logprob|logprob|no_?speech_?prob|probability|nbest"
              + "|alternatives|hypotheses|is_?final|(?:words?|detected)_?confidence"
              + "|compression_?ratio|diarization|language_?probability|asr_?model|word_?timestamps"
              + "|whisper_?\\w{0,20})\"\\s*:"
              + "|\"is_generated\"\\s*:\\s*true"
              + "|\"(?:speaker|spk)[_ ]?\\d{1,3}\"",
          Pattern.CASE_INSENSITIVE);

  /** The one that wrote a file which begins like this. */
  static Recogniser of(String head) {
    return KNOWN.stream().filter(one -> one.matches(head)).findFirst().orElseThrow();
  }

  private static Recogniser of(String name, String spacedMarks) {
    return new Recogniser(
        name, true, List.of(spacedMarks.split(" ", -1)).stream().map(Recogniser::key).toList());
  }

  /** A spoken word may have the name of a key. */
  private static Pattern key(String mark) {
    return Pattern.compile("\"" + Pattern.quote(mark) + "\"\\s*:");
  }

  /** Whether the beginning of a file of any program shows that it recognises speech. */
  boolean isAutomatic(String head) {
    return automatic || SIGN.matcher(head).find();
  }

  /** Whether it says who speaks when after all that is said. */
  boolean namesSpeakersLast() {
    return name.equals(WATSON);
  }

  private boolean matches(String head) {
    return marks.stream().allMatch(mark -> mark.matcher(head).find());
  }
}
