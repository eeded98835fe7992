package cuepoint.moment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import cuepoint.Vectors;
import cuepoint.ranking.MomentWeights;
import cuepoint.ranking.Weights;
import cuepoint.search.Moment;
import cuepoint.search.Range;
import cuepoint.talk.BareTalk;
import cuepoint.talk.Cue;
import cuepoint.talk.Passage;
import cuepoint.talk.Precision;
import cuepoint.talk.SpokenTime;
import cuepoint.talk.Talk;
import cuepoint.talk.WiderPassage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Clusters, snippets, timelines and moments. */
class MomentVectorsTest {
  private static final MomentWeights WEIGHTS = Weights.DEFAULT.moment();

  private static final int REACH = WEIGHTS.reach();

  private static final Talk TALK = BareTalk.of("conf/a", "A", "en");

  private static final List<String> SENTENCES =
      List.of(
          "So what does a probe cost?",
          "Almost nothing, until it is enabled.",
          "It is a nop. No, really: one instruction.",
          "Mr. Smith measured 3.5 ns vs. 4 ns at 5 p.m. on Monday.",
          "wait... what? yes! of course",
          "(And that is the trick.) \"Really?\" he said. \"Yes.\"",
          "see example.com. and then e.g. this one",
          "and so on and so forth without any mark at all for quite some time",
          "Überall geht es. Ça va? ¿Qué tal? Да. Нет!",
          "one",
          "これは文です。次の文です。");

  private final JsonNodeFactory json = JsonNodeFactory.instance;

  /** The same numbers each time. */
  private final Random random = new Random(12);

  @Test
  void clusters() throws Exception {
    ArrayNode cases = json.arrayNode();
    for (int i = 0; i < 40; i++) {
      List<Occurrence> occurrences = occurrences(1 + random.nextInt(12), 1 + i % 4, "");
      List<Double> weights =
          IntStream.range(0, 1 + i % 4).mapToObj(term -> random.nextInt(5) / 4.0).toList();
      Cluster best = Cluster.best(occurrences, weights, REACH);
      ObjectNode one = cases.addObject();
      one.set("occurrences", json(occurrences));
      weights.forEach(one.withArray("weights")::add);
      one.put("reach", REACH).put("first", best.first()).put("last", best.last());
    }
    Vectors.check("clusters", cases);
  }

  @Test
  void snippets() throws Exception {
    ArrayNode cases = json.arrayNode();
    for (int i = 0; i < 60; i++) {
      Passage passage = new Passage(cues(1 + random.nextInt(9)));
      String text = passage.text();
      int first = wordStart(text, random.nextInt(text.length()));
      int last = Math.min(text.length(), first + 1 + random.nextInt(40));
      Borders borders = new Borders(passage);
      Range part = SnippetCutter.around(borders, new Range(first, last));
      ObjectNode one = cases.addObject();
      one.set("cues", cues(passage.cues()));
      one.put("first", first).put("last", last);
      borders.sentences().stream().forEach(one.withArray("sentences")::add);
      one.putArray("part").add(part.start()).add(part.end());
      one.put("startMillis", LeadIn.start(passage, borders, first, 2000));
    }
    Vectors.check("snippets", cases);
  }

  @Test
  void timelines() throws Exception {
    ArrayNode cases = json.arrayNode();
    for (int marks : List.of(0, 1, 5, 150, 1000, 5000)) {
      List<Long> millis =
          LongStream.range(0, marks).map(mark -> random.nextInt(4_000_000)).boxed().toList();
      Timeline timeline = new Timeline();
      millis.forEach(each -> timeline.add(new SpokenTime(each, Precision.CUE), 0));
      timeline.add(new SpokenTime(0, Precision.TALK), 0);
      ObjectNode one = cases.addObject();
      millis.forEach(one.putArray("millis")::add);
      timeline.marks().forEach(one.putArray("marks")::add);
    }
    Vectors.check("timelines", cases);
  }

  @Test
  void moments() throws Exception {
    ArrayNode cases = json.arrayNode();
    for (int i = 0; i < 25; i++) {
      int terms = 1 + i % 3;
      List<Match> matches = matches(terms);
      List<Double> weights =
          IntStream.range(0, terms).mapToObj(term -> term == 1 ? 0.3 : 1.0).toList();
      List<String> languages = i % 5 == 0 ? List.of("de-AT", "en") : List.of();
      double repeatDamping = i % 2 == 0 ? WEIGHTS.repeatDamping() : 0.9;
      Moments.Found found =
          new Moments(weights(repeatDamping), 3, 2000, languages)
              .of(TALK, List.copyOf(matches), 40, weights);
      ObjectNode one = cases.addObject().put("passages", 40).put("repeatDamping", repeatDamping);
      languages.forEach(one.putArray("languages")::add);
      matches.forEach(match -> one.withArray("matches").add(json(match)));
      weights.forEach(one.withArray("weights")::add);
      ArrayNode moments = one.putArray("moments");
      found.moments().forEach(moment -> moments.add(json(moment)));
      found.timelineMillis().forEach(one.putArray("timelineMillis")::add);
    }
    Vectors.check("moments", cases);
  }

  private static MomentWeights weights(double repeatDamping) {
    return new MomentWeights(
        WEIGHTS.localIdf(),
        WEIGHTS.coordination(),
        WEIGHTS.neighbours(),
        WEIGHTS.titleDamping(),
        WEIGHTS.speakerDamping(),
        repeatDamping,
        REACH);
  }

  private record Match(
      int number,
      String language,
      List<Double> frequencies,
      List<Cue> before,
      Passage passage,
      List<Cue> after,
      List<Occurrence> occurrences,
      List<Occurrence> around)
      implements PassageMatch {
    @Override
    public WiderPassage wider(Passage whole, boolean hasBefore, boolean hasAfter) {
      List<Cue> earlier = new ArrayList<>();
      List<Cue> later = new ArrayList<>();
      if (hasBefore) {
        take(before.reversed(), WiderPassage.BEFORE).forEach(earlier::addFirst);
      }
      if (hasAfter) {
        later.addAll(take(after, WiderPassage.AFTER));
      }
      return WiderPassage.of(earlier, whole, later);
    }

    @Override
    public List<Occurrence> around(WiderPassage wider, Range part) {
      int left = before.stream().mapToInt(WiderPassage::units).sum() - wider.before();
      return around.stream()
          .filter(each -> each.start() - left >= part.start() && each.end() - left <= part.end())
          .map(each -> each.moved(-left))
          .toList();
    }

    private static List<Cue> take(List<Cue> cues, int units) {
      return cues.subList(0, WiderPassage.count(cues, units));
    }

    @Override
    public double frequency(int term) {
      return frequencies.get(term);
    }
  }

  private List<Match> matches(int terms) {
    List<Match> matches = new ArrayList<>();
    for (int number = random.nextInt(3); number < 40; number += 1 + random.nextInt(8)) {
      int before = random.nextInt(4);
      int after = random.nextInt(6);
      List<Cue> all = cues(before + 3 + random.nextInt(6) + after);
      Passage passage = new Passage(all.subList(before, all.size() - after));
      List<Occurrence> occurrences = occurrences(1 + random.nextInt(4), terms, passage.text());
      List<Occurrence> around = around(all, before, passage.cues().size(), terms);
      Double[] frequencies = new Double[terms];
      Arrays.fill(frequencies, 0.0);
      occurrences.forEach(each -> frequencies[each.term()] = (1 + random.nextInt(7)) / 8.0);
      String language = number < 20 ? "en" : "de";
      matches.add(
          new Match(
              number,
              language,
              List.of(frequencies),
              all.subList(0, before),
              passage,
              all.subList(all.size() - after, all.size()),
              occurrences,
              around));
    }
    return matches;
  }

  /** In the text of all cues, but not in those of the passage. */
  private List<Occurrence> around(List<Cue> all, int before, int own, int terms) {
    int start = all.subList(0, before).stream().mapToInt(WiderPassage::units).sum();
    int end = all.subList(0, before + own).stream().mapToInt(WiderPassage::units).sum();
    return occurrences(20, terms, new Passage(all).text()).stream()
        .filter(each -> each.end() < start || each.start() >= end)
        .toList();
  }

  /** At random words of a text, in order. */
  private List<Occurrence> occurrences(int count, int terms, String text) {
    List<Integer> starts =
        IntStream.range(0, Math.max(1, text.length()))
            .filter(at -> at == 0 || text.charAt(at - 1) == ' ')
            .boxed()
            .toList();
    List<Occurrence> occurrences = new ArrayList<>();
    int position = 0;
    for (int i = 0; i < count; i++) {
      position += random.nextInt(text.isEmpty() ? 15 : 4);
      int start = text.isEmpty() ? 0 : starts.get(Math.min(position, starts.size() - 1));
      int end = text.isEmpty() ? 0 : (text + " ").indexOf(' ', start);
      int last = position + random.nextInt(2);
      occurrences.add(new Occurrence(random.nextInt(terms), position, last, start, end));
    }
    return occurrences;
  }

  private List<Cue> cues(int count) {
    List<Cue> cues = new ArrayList<>();
    long at = random.nextInt(100_000);
    for (int i = 0; i < count; i++) {
      long length = 300L + random.nextInt(4000);
      Optional<String> speaker = Optional.of("Ann").filter(name -> random.nextInt(6) == 0);
      String text = SENTENCES.get(random.nextInt(SENTENCES.size()));
      cues.add(new Cue(at, at + length, speaker, text, List.of()));
      at += length + (random.nextInt(4) == 0 ? 450 + random.nextInt(100) : 0);
    }
    return cues;
  }

  private static int wordStart(String text, int at) {
    return text.lastIndexOf(' ', at) + 1 < text.length() ? text.lastIndexOf(' ', at) + 1 : 0;
  }

  private ArrayNode json(List<Occurrence> occurrences) {
    ArrayNode all = json.arrayNode();
    for (Occurrence each : occurrences) {
      all.addObject()
          .put("term", each.term())
          .put("position", each.position())
          .put("lastPosition", each.lastPosition())
          .put("start", each.start())
          .put("end", each.end());
    }
    return all;
  }

  /** {@code [start, end, speaker, text]} of each cue. */
  private ArrayNode cues(List<Cue> all) {
    ArrayNode cues = json.arrayNode();
    for (Cue cue : all) {
      cues.addArray()
          .add(cue.startMillis())
          .add(cue.endMillis())
          .add(cue.speaker().orElse(""))
          .add(cue.text());
    }
    return cues;
  }

  private ObjectNode json(Match match) {
    ObjectNode one = json.objectNode().put("number", match.number());
    one.put("language", match.language());
    match.frequencies().forEach(one.withArray("frequencies")::add);
    one.set("before", cues(match.before()));
    one.set("cues", cues(match.passage().cues()));
    one.set("after", cues(match.after()));
    one.set("occurrences", json(match.occurrences()));
    one.set("around", json(match.around()));
    return one;
  }

  private ObjectNode json(Moment moment) {
    ObjectNode one = json.objectNode();
    one.put("startMillis", moment.startMillis()).put("matchMillis", moment.matchMillis());
    one.put("endMillis", moment.endMillis()).put("language", moment.language());
    one.put("text", moment.snippet().text());
    ArrayNode ranges = one.putArray("matches");
    moment
        .snippet()
        .matches()
        .forEach(range -> ranges.addArray().add(range.start()).add(range.end()));
    return one;
  }
}
