package cuepoint.lucene.distributed;

import cuepoint.engine.Matches;
import cuepoint.engine.Matching;
import cuepoint.engine.TalkMatch;
import cuepoint.lucene.distributed.DocumentServer.Answer;
import cuepoint.lucene.distributed.DocumentServer.FoundTalk;
import cuepoint.lucene.distributed.DocumentServer.Question;
import cuepoint.lucene.plan.DidYouMean;
import cuepoint.lucene.plan.Planner;
import cuepoint.lucene.plan.SearchPlan;
import cuepoint.lucene.rank.FacetCounter;
import cuepoint.lucene.rank.Similarities;
import cuepoint.lucene.rank.TalkMatchReader;
import cuepoint.ranking.Weights;
import cuepoint.search.Deadline;
import cuepoint.search.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ScoreDoc;

/** Matches one query with talks whose documents are kept elsewhere. For one thread. */
final class DistributedMatching implements Matching {
  private final Query query;
  private final Deadline deadline;
  private final DistributedIndex index;
  private final SearchPlan plan;

  /** Plans how the query is searched. */
  DistributedMatching(Query query, Weights weights, Deadline deadline, DistributedIndex index)
      throws IOException {
    this.query = query;
    this.deadline = deadline;
    this.index = index;
    this.plan =
        new Planner(index.commit(), weights, deadline)
            .plan(
                query.text(),
                query.typing(),
                query.filters(),
                FacetCounter.searches(query.filters()));
  }

  @Override
  public Matches byWords() {
    try {
      return plan.terms().isEmpty() ? Matches.none(reading(List.of())) : matches();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Matches.Reading reading(List<String> more) {
    Matches.Reading reading = DidYouMean.reading(query.text(), plan);
    List<String> notes = Stream.concat(reading.notes().stream(), more.stream()).toList();
    return new Matches.Reading(
        notes, reading.didYouMean(), reading.missing(), reading.alsoHeardAs());
  }

  private Matches matches() throws IOException {
    deadline.check();
    Answer answer =
        index
            .server()
            .search(
                new Question(
                    plan.talks(),
                    query.order(),
                    query.offset(),
                    query.limit(),
                    FacetCounter.others(plan)),
                deadline);
    if (answer.passing()) {
      index.answeredInPart();
    }
    List<TalkMatch> talks = read(answer.talks());
    int gone = answer.talks().size() - talks.size();
    return new Matches(
        reading(answer.notes()),
        new Matches.Wording(plan.rarity(), plan.isPlain()),
        answer.total() - gone,
        answer.facets(),
        talks);
  }

  private List<TalkMatch> read(List<FoundTalk> found) throws IOException {
    Map<String, DirectoryReader> known = index.blocks().of(found, index.server());
    List<FoundTalk> talks = found.stream().filter(each -> known.containsKey(each.id())).toList();
    List<DirectoryReader> blocks =
        talks.stream().flatMap(each -> Optional.ofNullable(known.get(each.id())).stream()).toList();
    BlockSearcher searcher =
        new BlockSearcher(blocks, index.commit().searcher(), index.similarity());
    List<ScoreDoc> documents = new ArrayList<>();
    for (int i = 0; i < talks.size(); i++) {
      documents.add(searcher.talk(i, talks.get(i).score()));
    }
    BlockSearcher counting = searcher.with(Similarities.frequency(plan.weights().bm25()));
    return new TalkMatchReader(plan, searcher, counting, Optional.empty())
        .read(documents, deadline);
  }
}
