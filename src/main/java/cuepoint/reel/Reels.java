package cuepoint.reel;

import cuepoint.reel.Reel.LeftOut;
import cuepoint.reel.Reel.Reason;
import cuepoint.search.Catalogue;
import cuepoint.search.Deadline;
import cuepoint.search.Hit;
import cuepoint.search.Hits;
import cuepoint.search.Moment;
import cuepoint.talk.Precision;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import cuepoint.talk.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes one reel. For one thread. */
public final class Reels {
  private final Catalogue catalogue;
  private final Deadline deadline;
  private final List<Clip> clips = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  private Reels(Catalogue catalogue, Deadline deadline) {
    this.catalogue = catalogue;
    this.deadline = deadline;
  }

  /**
   * The moments of an answer, each as the sentences that hold it: talks in the order of the answer,
   * what they say in the order of time. Moments whose sentences touch are one clip.
   *
   * @throws Deadline.PassedException when the deadline has passed
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  public static Reel of(Hits hits, Catalogue catalogue, Deadline deadline) {
    Reels reels = new Reels(catalogue, deadline);
    hits.hits().forEach(reels::add);
    return new Reel(reels.clips, reels.leftOut);
  }

  /**
   * Clips that a person has picked, in this order.
   *
   * @param addresses as {@link ClipAddress} reads them; others are left out
   * @throws Deadline.PassedException when the deadline has passed
   * @throws java.io.UncheckedIOException when the index cannot be read
   */
  public static Reel of(List<String> addresses, Catalogue catalogue, Deadline deadline) {
    Reels reels = new Reels(catalogue, deadline);
    Map<String, Optional<OpenTalk>> talks = new HashMap<>();
    for (String address : addresses) {
      reels.deadline.check();
      List<ClipAddress> read = ClipAddress.of(address);
      if (read.isEmpty()) {
        reels.leaveOut(address, Optional.empty(), Reason.UNREADABLE);
      }
      read.forEach(clip -> reels.pick(clip, talks.computeIfAbsent(clip.talk(), reels::open)));
    }
    return new Reel(reels.clips, reels.leftOut);
  }

  private void leaveOut(String asked, Optional<Talk> talk, Reason reason) {
    leftOut.add(new LeftOut(asked, talk, reason));
  }

  private void add(Clip clip) {
    if (clips.size() < Reel.MAX_CLIPS) {
      clips.add(clip);
    } else {
      leaveOut(clip.address().toString(), Optional.of(clip.talk()), Reason.TOO_MANY);
    }
  }

  private void add(Hit hit) {
    deadline.check();
    Map<Boolean, List<Moment>> timed =
        hit.moments().stream()
            .collect(Collectors.partitioningBy(moment -> moment.precision() != Precision.TALK));
    if (!timed.getOrDefault(false, List.of()).isEmpty()) {
      leaveOut(hit.talk().id(), Optional.of(hit.talk()), Reason.UNTIMED);
    }
    List<Moment> moments = timed.getOrDefault(true, List.of());
    if (!moments.isEmpty()) {
      catalogue
          .recording(hit.talk().id())
          .ifPresentOrElse(
              recording -> add(recording, moments),
              () -> leaveOut(hit.talk().id(), Optional.empty(), Reason.NO_TALK));
    }
  }

  private void add(Recording recording, List<Moment> moments) {
    recording.transcripts().stream()
        .flatMap(transcript -> clips(recording, transcript, moments).stream())
        .sorted(Comparator.comparingLong(Clip::startMillis))
        .forEach(this::add);
  }

  private static List<Clip> clips(
      Recording recording, Transcript transcript, List<Moment> moments) {
    List<Moment> here =
        moments.stream().filter(it -> it.language().equals(transcript.language())).toList();
    return here.isEmpty() || transcript.cues().isEmpty()
        ? List.of()
        : new ClipCutter(recording.talk(), transcript).clips(here);
  }

  private Optional<OpenTalk> open(String talk) {
    return catalogue.recording(talk).map(OpenTalk::new);
  }

  private void pick(ClipAddress address, Optional<OpenTalk> found) {
    if (found.isEmpty()) {
      leaveOut(address.toString(), Optional.empty(), Reason.NO_TALK);
      return;
    }
    found
        .get()
        .picked(address)
        .ifPresentOrElse(
            this::add,
            () -> leaveOut(address.toString(), Optional.of(found.get().talk()), Reason.BEYOND_END));
  }
}
