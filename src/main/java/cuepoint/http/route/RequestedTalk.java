package cuepoint.http.route;

import cuepoint.http.message.HttpProblemException;
import cuepoint.http.message.Request;
import cuepoint.search.Catalogue;
import cuepoint.talk.Language;
import cuepoint.talk.Recording;
import cuepoint.talk.Transcript;
import java.util.Optional;

/**
 * Which talk a request asks for, and which of its transcripts. Every method ends the request with a
 * 404 problem if there is none.
 */
final class RequestedTalk {
  private RequestedTalk() {}

  /** The talk that the path names: {@code :event/:stem}. */
  static Recording of(Catalogue catalogue, Request request) {
    return of(catalogue, request.variable("event") + "/" + request.variable("stem"));
  }

  /**
   * A talk.
   *
   * @param id {@code EVENT/STEM}
   */
  static Recording of(Catalogue catalogue, String id) {
    return catalogue
        .recording(id)
        .orElseThrow(() -> HttpProblemException.missing("There is no talk '" + id + "'."));
  }

  /** Its transcript in the language that is asked for, or the first one. */
  static Transcript transcript(Recording recording, Request request) {
    Optional<String> language = QueryParameters.language(request);
    return recording.transcripts().stream()
        .filter(transcript ->
            language.map(tag -> Language.of(tag).is(transcript.language())).orElse(true))
        .findFirst()
        .orElseThrow(() -> HttpProblemException.missing(noTranscript(recording, language)));
  }

  /** The transcript, if it can be written with times. */
  static Transcript timed(Transcript transcript) {
    if (!transcript.timed()) {
      throw HttpProblemException.missing(
          "The transcript has no times. Ask for it as .txt or as JSON.");
    }
    return transcript;
  }

  private static String noTranscript(Recording recording, Optional<String> language) {
    return recording.transcripts().isEmpty()
        ? "The talk has no captions yet."
        : "The talk has no transcript in the language '%s'. It has: %s."
            .formatted(
                language.orElse(""),
                String.join(
                    ", ", recording.transcripts().stream().map(Transcript::language).toList()));
  }
}
