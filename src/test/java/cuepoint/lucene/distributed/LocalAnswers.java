package cuepoint.lucene.distributed;

import cuepoint.lucene.commit.OpenCommit;
import cuepoint.lucene.distributed.DocumentServer.Answer;
import cuepoint.lucene.distributed.DocumentServer.FoundTalk;
import cuepoint.lucene.distributed.DocumentServer.KeptTalk;
import cuepoint.lucene.distributed.DocumentServer.Question;
import cuepoint.lucene.document.CommitFacets;
import cuepoint.lucene.document.TalkDocument;
import cuepoint.search.Facets;
import cuepoint.search.Facets.Facet;
import cuepoint.search.Filter.Field;
import cuepoint.search.Query.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/**
 * Finds talks in an ordinary index of Lucene.
 *
 * @param talks all that are in it, by their ids
 */
record LocalAnswers(IndexSearcher searcher, Map<String, KeptTalk> talks) {
  private static final SortField NEWEST =
      new SortField(TalkDocument.RECORDED, SortField.Type.LONG, true, Long.MIN_VALUE);

  Answer to(Question question) throws IOException {
    FacetsCollector all = matching(question.talks());
    int total = all.getMatchingDocs().stream().mapToInt(docs -> docs.totalHits()).sum();
    return new Answer(total, facets(question, all), found(question), List.of(), false);
  }

  private FacetsCollector matching(Query talks) throws IOException {
    return searcher.search(talks, new FacetsCollectorManager());
  }

  private Facets facets(Question question, FacetsCollector all) throws IOException {
    CommitFacets values = new CommitFacets(searcher.getIndexReader());
    Map<Field, List<Facet>> counted = new EnumMap<>(Field.class);
    for (Map.Entry<Field, String> field : DocumentServer.COUNTED.entrySet()) {
      Query other = question.others().get(field.getKey());
      FacetsCollector talks = other == null ? all : matching(other);
      counted.put(field.getKey(), values.of(field.getValue()).count(talks.getMatchingDocs(), 1000));
    }
    return Facets.of(counted);
  }

  private List<FoundTalk> found(Question question) throws IOException {
    Map<Integer, String> byDocument = new TreeMap<>();
    for (String id : talks.keySet()) {
      byDocument.put(searcher.search(new TermQuery(TalkDocument.key(id)), 1).scoreDocs[0].doc, id);
    }
    SortField byId = OpenCommit.of(searcher, searcher.getSimilarity(), "").order().field();
    Sort sort =
        question.order() == Order.DATE
            ? new Sort(NEWEST, SortField.FIELD_SCORE, byId)
            : new Sort(SortField.FIELD_SCORE, byId);
    ScoreDoc[] best =
        searcher.search(
                question.talks(), Math.max(1, question.from() + question.most()), sort, true)
            .scoreDocs;
    List<FoundTalk> found = new ArrayList<>();
    for (int i = question.from();
        i < Math.min(best.length, question.from() + question.most());
        i++) {
      KeptTalk talk = Objects.requireNonNull(talks.get(byDocument.get(best[i].doc)));
      found.add(new FoundTalk(talk.id(), talk.revision(), best[i].score));
    }
    return found;
  }
}
