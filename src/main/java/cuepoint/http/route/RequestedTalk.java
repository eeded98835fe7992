package cuepoint.http.route;

import cuepoint.format.TalkPath;
import cuepoint.http.message.HttpProblemException;
import cuepoint.http.message.Request;
import cuepoint.page.listing.MissingPage;
import cuepoint.page.listing.MissingPage.Link;
import cuepoint.search.Catalogue;
import cuepoint.talk.Language;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.util.List;
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
        .orElseThrow(() -> noTranscript(recording, language));
  }

  /** The transcript, if it can be written with times. */
  static Transcript timed(Transcript transcript) {
    if (!transcript.timed()) {
      throw HttpProblemException.missing(
          "The transcript has no times. Ask for it as .txt or as JSON.");
    }
    return transcript;
  }

  private static HttpProblemException noTranscript(Recording recording, Optional<String> language) {
    List<String> languages = recording.transcripts().stream().map(Transcript::language).toList();
    if (languages.isEmpty()) {
      return HttpProblemException.missing("The talk has no captions yet.");
    }
    String advice =
        "The talk has no transcript in the language '%s'. It has: %s."
            .formatted(language.orElse(""), String.join(", ", languages));
    Talk talk = recording.talk();
    Link page = new Link(talk.title(), TalkPath.of(talk));
    return HttpProblemException.missing(new MissingPage(advice, List.of(page)));
  }
}
