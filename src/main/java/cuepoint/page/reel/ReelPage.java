package cuepoint.page.reel;

import cuepoint.format.TalkPath;
import cuepoint.format.Timecode;
import cuepoint.format.link.JumpLinks;
import cuepoint.format.link.OutsideLink;
import cuepoint.page.answer.SearchAddress;
import cuepoint.reel.Clip;
import cuepoint.reel.Reel;
import cuepoint.reel.Reel.Reason;
import cuepoint.search.Query;
import cuepoint.talk.Precision;
import cuepoint.talk.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the page of a reel shows.
 *
 * @param reel what is played
 * @param query what was asked; without a text if the clips were picked
 * @param picked the addresses of the clips as a person picked them; empty if they answer a query
 * @param title what a person calls the reel; empty if it has no title
 * @param framed whether it is in a frame, which its links must leave
 */
public record ReelPage(Reel reel, Query query, List<String> picked, String title, boolean framed) {

  public ReelPage {
    picked = List.copyOf(picked);
  }

  /** What it is called. */
  public String heading() {
    if (!title.isEmpty()) {
      return title;
    }
    return query.text().isEmpty() ? "Picked clips" : "“" + query.text() + "”";
  }

  /** Whether nobody has said what to play. */
  public boolean asksNothing() {
    return query.text().isEmpty() && picked.isEmpty();
  }

  /**
   * How much there is, as {@code "3 clips"}, {@code "2 talks"}, {@code "0:28"}; empty without
   * clips.
   */
  public List<String> summary() {
    if (reel.clips().isEmpty()) {
      return List.of();
    }
    return List.of(
        counted(reel.clips().size(), "clip"),
        counted(reel.talks(), "talk"),
        Timecode.length(reel.millis()));
  }

  /** Its clips, talk by talk. */
  public List<ReelTalk> talks() {
    List<ReelTalk> talks = new ArrayList<>();
    List<ReelClip> open = new ArrayList<>();
    List<Clip> clips = reel.clips();
    for (int i = 0; i < clips.size(); i++) {
      Clip clip = clips.get(i);
      open.add(ReelClip.of(clip, i + 1, link(clip), outside(clip)));
      if (i + 1 == clips.size() || !clips.get(i + 1).talk().id().equals(clip.talk().id())) {
        talks.add(ReelTalk.of(clip.talk(), link(clip.talk()), open));
        open.clear();
      }
    }
    return List.copyOf(talks);
  }

  /** How many of its clips our pages can play. */
  public long playable() {
    return talks().stream()
        .filter(talk -> talk.playback().isHere())
        .mapToLong(talk -> talk.clips().size())
        .sum();
  }

  /** Its own address. */
  public String address() {
    return picked.isEmpty() ? ReelAddress.of(query, title) : ReelAddress.of(picked, title);
  }

  /** The address of the answer that it plays; empty if its clips were picked. */
  public Optional<String> results() {
    return picked.isEmpty() ? Optional.of(SearchAddress.of(query)) : Optional.empty();
  }

  /** The talk's page where a clip begins. */
  private String link(Clip clip) {
    if (!query.text().isEmpty()) {
      return new JumpLinks(query).page(clip.talk(), clip.startMillis(), clip.language());
    }
    String language =
        clip.language().equals(clip.talk().language())
            ? ""
            : "language=" + TalkPath.encoded(clip.language()) + "&";
    return TalkPath.of(clip.talk()) + "?" + language + "t=" + Timecode.seconds(clip.startMillis());
  }

  /** The talk's page. */
  private String link(Talk talk) {
    return query.text().isEmpty() ? TalkPath.of(talk) : new JumpLinks(query).talk(talk);
  }

  /** Where else a clip can be watched. */
  private static Optional<OutsideLink> outside(Clip clip) {
    return OutsideLink.of(clip.talk(), clip.startMillis(), Precision.WORD);
  }

  /** What cannot be a clip, but for those that are too many. */
  public List<LeftOutLine> leftOut() {
    return reel.leftOut().stream()
        .filter(one -> one.reason() != Reason.TOO_MANY)
        .map(LeftOutLine::of)
        .toList();
  }

  /** What is not to be seen of it; empty if that is nothing. */
  public Optional<String> excess() {
    long more = reel.leftOut().stream().filter(it -> it.reason() == Reason.TOO_MANY).count();
    return more == 0
        ? Optional.empty()
        : Optional.of(
            "A reel has at most %,d clips; %,d more are left out.".formatted(Reel.MAX_CLIPS, more));
  }

  private static String counted(int count, String what) {
    return count == 1 ? "1 " + what : "%,d %ss".formatted(count, what);
  }
}
