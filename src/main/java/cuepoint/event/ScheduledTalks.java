package cuepoint.event;

import cuepoint.event.ScheduleIndex.Found;
import cuepoint.event.ScheduleIndex.Sign;
import cuepoint.file.ProblemSink;
import cuepoint.metadata.TalkMetadata;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the schedules of an event say about its talks. */
public final class ScheduledTalks {
  /** What is known without a schedule. */
  public static final ScheduledTalks NONE = new ScheduledTalks(List.of(), List.of());

  private final Map<String, TalkMetadata> metadata = new HashMap<>();
  private final Map<String, List<String>> doubts = new HashMap<>();
  private final List<Path> unmatched = new ArrayList<>();
  private final Optional<String> first;

  private record Claim(TalkSigns talk, Sign sign) {}

  private ScheduledTalks(List<Path> schedules, List<TalkSigns> talks) {
    this.first = talks.stream().findFirst().map(TalkSigns::id);
    for (Path file : schedules) {
      Schedule schedule = Schedule.read(file, ProblemSink.NONE);
      boolean any = find(file, new ScheduleIndex(schedule.entries()), talks);
      if (!any && !schedule.entries().isEmpty()) {
        unmatched.add(file);
      }
    }
  }

  /**
   * Finds the talks of an event in its schedules, whose problems are not of interest here.
   *
   * @param files those that describe the event
   * @param talks makes the list of its talks, if there is a schedule
   */
  public static ScheduledTalks of(List<Path> files, Supplier<List<TalkSigns>> talks) {
    List<Path> schedules = files.stream().filter(file -> !EventMetadata.isNamed(file)).toList();
    return schedules.isEmpty() ? NONE : new ScheduledTalks(schedules, talks.get());
  }

  /** Whether any talk is in a schedule. */
  private boolean find(Path file, ScheduleIndex schedule, List<TalkSigns> talks) {
    String name = file.getFileName().toString();
    Map<ScheduleEntry, List<Claim>> claims = new LinkedHashMap<>();
    boolean any = false;
    for (TalkSigns talk : talks) {
      Optional<Found> found = schedule.find(talk);
      found.ifPresent(one -> claim(talk, one, name, claims));
      any |= found.isPresent();
    }
    claims.forEach((entry, of) -> settle(entry, of, name));
    return any;
  }

  private void claim(
      TalkSigns talk, Found found, String file, Map<ScheduleEntry, List<Claim>> claims) {
    String sign = found.sign().label();
    if (found.entries().size() > 1) {
      doubt(talk, file + " has " + found.entries().size() + " talks with its " + sign);
      return;
    }
    ScheduleEntry entry = found.entries().iterator().next();
    claims.computeIfAbsent(entry, one -> new ArrayList<>()).add(new Claim(talk, found.sign()));
  }

  /** The surest claim counts; of several that are equally sure only those by video. */
  private void settle(ScheduleEntry entry, List<Claim> claims, String file) {
    Sign surest = claims.stream().map(Claim::sign).min(Comparator.naturalOrder()).orElseThrow();
    List<Claim> sure = claims.stream().filter(claim -> claim.sign() == surest).toList();
    boolean clear = sure.size() == 1 || surest == Sign.VIDEO;
    for (Claim claim : claims) {
      if (clear && sure.contains(claim)) {
        TalkMetadata said = entry.metadata().from(Optional.empty(), Optional.empty());
        metadata.merge(claim.talk().id(), said, TalkMetadata::or);
      } else {
        Claim other = claims.get(claims.getFirst().equals(claim) ? 1 : 0);
        String sign = claim.sign().label();
        doubt(
            claim.talk(),
            "its "
                + sign
                + " is that of \""
                + entry.name()
                + "\" in "
                + file
                + ", which may be "
                + other.talk().id());
      }
    }
  }

  private void doubt(TalkSigns talk, String reason) {
    doubts
        .computeIfAbsent(talk.id(), id -> new ArrayList<>())
        .add(reason + ": what it says there is left out");
  }

  /**
   * What schedules say about a talk.
   *
   * @param id of the talk
   */
  public TalkMetadata metadata(String id) {
    return metadata.getOrDefault(id, TalkMetadata.NONE);
  }

  /** Why something that a schedule says is not used for a talk, as clauses without a full stop. */
  public List<String> doubts(String id) {
    return List.copyOf(doubts.getOrDefault(id, List.of()));
  }

  /**
   * The schedules in which none of the talks was found.
   *
   * @param id of the talk that they are named with, the first; those of any other are empty
   */
  public List<Path> unmatched(String id) {
    return first.filter(id::equals).isPresent() ? List.copyOf(unmatched) : List.of();
  }
}
