package cuepoint.lucene;

import cuepoint.lucene.vector.PassageVectors;
import cuepoint.lucene.vector.SpokenPassages;
import cuepoint.lucene.vector.SpokenTalks;
import cuepoint.relation.Absence;
import cuepoint.relation.Compared;
import cuepoint.relation.Elsewhere;
import cuepoint.relation.ProposedChapters;
import cuepoint.relation.RelatedTalk;
import cuepoint.relation.Relations;
import cuepoint.relation.RepeatedTalk;
import cuepoint.search.Analysis;
import cuepoint.talk.Chapter;
import cuepoint.talk.Transcript;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/** Compares the talks of a Lucene index. Safe for use by many threads. */
final class LuceneRelations implements Relations {
  private final OpenIndex index;
  private final Predicate<String> among;
  private volatile @Nullable Known newest;

  /** The talks of one commit of them and of vectors. */
  private record Known(
      PassageVectors vectors,
      SpokenTalks talks,
      BitSet among,
      RecentAnswers<Limited, RelatedTalk> related,
      RecentAnswers<Integer, Elsewhere> elsewhere,
      RecentAnswers<Integer, Chapter> chapters) {
    Known(PassageVectors vectors, SpokenTalks talks, BitSet among) {
      this(
          vectors,
          talks,
          among,
          new RecentAnswers<>(),
          new RecentAnswers<>(),
          new RecentAnswers<>());
    }

    static Known of(DirectoryReader reader, PassageVectors vectors, Predicate<String> among)
        throws IOException {
      SpokenTalks talks = SpokenTalks.of(reader, vectors);
      return new Known(vectors, talks, talks.numbers(among));
    }

    TalkComparison comparison() {
      return new TalkComparison(talks, among::get);
    }
  }

  private record Limited(int talk, int limit) {}

  /**
   * Compares talks with some.
   *
   * @param among their ids
   */
  LuceneRelations(OpenIndex index, Predicate<String> among) {
    this.index = index;
    this.among = among;
  }

  private interface Comparison<T> {
    List<T> of(Known known, int talk) throws IOException;
  }

  private interface Reading<T> {
    Compared<T> of(Known known) throws IOException;
  }

  private <T> Compared<T> read(Reading<T> reading) {
    return index.read(commit -> {
      DirectoryReader reader = commit.reader();
      return index
          .vectors()
          .read(reader, vectors -> reading.of(known(reader, vectors)))
          .orElseGet(() -> Compared.absent(Absence.NO_VECTORS));
    });
  }

  private <T> Compared<T> compare(String id, Comparison<T> comparison) {
    return read(known -> {
      SpokenTalks talks = known.talks();
      OptionalInt talk = talks.number(id);
      if (talk.isEmpty()) {
        return Compared.of(List.of());
      }
      if (!talks.directions().knows(talk.getAsInt())) {
        return Compared.absent(
            talks.isSpoken(talk.getAsInt()) ? Absence.TALK_WITHOUT_VECTORS : Absence.NOTHING_SAID);
      }
      return Compared.of(comparison.of(known, talk.getAsInt()));
    });
  }

  private Known known(DirectoryReader reader, PassageVectors vectors) throws IOException {
    Known read = newest;
    return read != null && read.vectors().equals(vectors) ? read : reread(reader, vectors);
  }

  /** By one thread: the others need the same. */
  private synchronized Known reread(DirectoryReader reader, PassageVectors vectors)
      throws IOException {
    Known read = newest;
    if (read == null || !read.vectors().equals(vectors)) {
      read = Known.of(reader, vectors, among);
      newest = read;
    }
    return read;
  }

  @Override
  public Compared<RelatedTalk> related(String talk, int limit) {
    return compare(
        talk,
        (known, number) ->
            known
                .related()
                .get(new Limited(number, limit), () -> known.comparison().related(number, limit)));
  }

  @Override
  public Compared<Elsewhere> elsewhere(String talk) {
    return compare(
        talk,
        (known, number) ->
            known.elsewhere().get(number, () -> known.comparison().elsewhere(number)));
  }

  @Override
  public Compared<Chapter> chapters(String talk) {
    return compare(
        talk,
        (known, number) -> known.chapters().get(number, () -> chapters(known.talks(), number)));
  }

  @Override
  public Relations among(Predicate<String> talks) {
    return new LuceneRelations(index, among.and(talks));
  }

  private List<Chapter> chapters(SpokenTalks talks, int number) throws IOException {
    if (!talks.talk(number).chapters().isEmpty()) {
      return List.of();
    }
    SpokenPassages passages = talks.passages(number);
    Optional<Transcript> transcript = passages.transcript();
    Optional<long[]> starts = passages.startMillis();
    if (transcript.isEmpty() || starts.isEmpty()) {
      return List.of();
    }
    try (Analysis analysis = index.analysis()) {
      return ProposedChapters.of(transcript.get(), passages.vectors(), starts.get(), analysis);
    }
  }

  @Override
  public Compared<RepeatedTalk> repeated() {
    return read(known -> Compared.of(known.comparison().repeated()));
  }
}
