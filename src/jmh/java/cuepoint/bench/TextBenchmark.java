package cuepoint.bench;

import static java.util.stream.Collectors.joining;

import cuepoint.lucene.analysis.LanguageGroup;
import cuepoint.lucene.analysis.SpokenAnalyzer;
import cuepoint.search.Filters;
import cuepoint.talk.Cue;
import cuepoint.talk.Recording;
import cuepoint.talk.Talk;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done with the text of a whole talk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 4, time = 5)
public class TextBenchmark {
  private List<Talk> talks = List.of();
  private List<String> said = List.of();
  private int next;

  @Setup(Level.Trial)
  public void read(OpenedIndex index) {
    talks = index.engine().catalogue().talks(Filters.NONE).stream().limit(100).toList();
    said =
        talks.stream()
            .map(talk -> index.engine().catalogue().recording(talk.id()).orElseThrow())
            .flatMap(talk -> talk.transcript().stream())
            .map(transcript -> transcript.cues().stream().map(Cue::text).collect(joining(" ")))
            .toList();
  }

  /** Reads a talk from the index, with all its cues and the times of their words. */
  @Benchmark
  public Optional<Recording> codec(OpenedIndex index) {
    return index.engine().catalogue().recording(talks.get(next++ % talks.size()).id());
  }

  /** Makes terms of all that is said in a talk. */
  @Benchmark
  public int analysis() {
    return SpokenAnalyzer.spoken(said.get(next++ % said.size()), LanguageGroup.EN).size();
  }
}
