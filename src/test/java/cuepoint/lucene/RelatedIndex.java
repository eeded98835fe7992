package cuepoint.lucene;

import static cuepoint.lucene.SmallIndex.recording;
import static cuepoint.lucene.SmallIndex.spoken;

import cuepoint.WordVectors;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Talks of our own with vectors, in which each passage is one sentence. */
final class RelatedIndex {
  static final List<String> PROBES =
      List.of(
          "a probe fires at the entry of a function",
          "a probe fires at the return of a function",
          "the probe reads arguments of the function",
          "a disabled probe costs nothing in the function");

  static final List<String> RACKS =
      List.of(
          "the sleds of a rack share one power shelf",
          "fans cool the sleds of the rack",
          "a switch joins the sleds in the rack",
          "the rack arrives on a truck with its sleds");

  static final List<String> AGGREGATIONS =
      List.of(
          "an aggregation counts values on each processor",
          "aggregations are summed when the consumer reads values",
          "a histogram is an aggregation of values");

  /** What all say at the end. */
  static final List<String> THANKS = List.of("thank you all for your time and enjoy your day");

  private RelatedIndex() {}

  static LuceneEngine of(Path folder, Recording... talks) throws IOException {
    SmallIndex.lucene(folder, talks).close();
    WordVectors.make(folder);
    return LuceneEngine.open(folder);
  }

  /** A talk of sentences a minute apart. */
  @SafeVarargs
  static Recording talk(String id, List<String>... said) {
    List<String> all = new ArrayList<>();
    for (List<String> part : said) {
      all.addAll(part);
    }
    return recording(
        "conf/" + id,
        "Talk " + id,
        "Ann",
        IntStream.range(0, all.size())
            .mapToObj(i -> spoken(60 * i, all.get(i)))
            .toArray(Cue[]::new));
  }

  /** What all say at the beginning. */
  static List<String> greeting(String thing) {
    return List.of("good morning and welcome to this talk about " + thing);
  }
}
