package cuepoint.reel;

import cuepoint.talk.CaptionKind;
import cuepoint.talk.Language;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A talk from which several clips are cut. For one thread. */
final class OpenTalk {
  private final Recording recording;
  private final Map<String, ClipCutter> cutters = new HashMap<>();

  OpenTalk(Recording recording) {
    this.recording = recording;
  }

  Talk talk() {
    return recording.talk();
  }

  /** The clip that a person has picked; empty if the talk ends before it begins. */
  Optional<Clip> picked(ClipAddress address) {
    boolean ended =
        talk()
            .durationMillis()
            .filter(length -> talk().extent().startMillis() + length <= address.startMillis())
            .isPresent();
    return ended ? Optional.empty() : Optional.of(cutter(address.language()).picked(address));
  }

  private ClipCutter cutter(Optional<String> language) {
    Transcript transcript = transcript(language);
    return cutters.computeIfAbsent(
        transcript.language(), tag -> new ClipCutter(talk(), transcript));
  }

  /** The one in a language, or else the first; where there are no captions, one without words. */
  private Transcript transcript(Optional<String> language) {
    return recording.transcripts().stream()
        .filter(it -> language.map(tag -> Language.of(tag).is(it.language())).orElse(true))
        .findFirst()
        .or(recording::transcript)
        .orElseGet(() -> new Transcript(talk().language(), CaptionKind.MANUAL, List.of()));
  }
}
