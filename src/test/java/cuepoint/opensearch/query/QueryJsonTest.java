package cuepoint.opensearch.query;

import static cuepoint.opensearch.query.SomeTalks.LONG;
import static cuepoint.opensearch.query.SomeTalks.ODD;
import static cuepoint.opensearch.query.SomeTalks.PASSAGE;
import static cuepoint.opensearch.query.SomeTalks.SAID;
import static cuepoint.opensearch.query.SomeTalks.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cuepoint.opensearch.Cluster;
import cuepoint.opensearch.OnCluster;
import cuepoint.opensearch.TwoIndexes;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@OnCluster
@TestInstance(Lifecycle.PER_CLASS)
class QueryJsonTest {
  private final TwoIndexes indexes;

  QueryJsonTest(Cluster cluster) throws IOException, InterruptedException {
    indexes = new TwoIndexes(cluster, "queries", 1, SomeTalks.blocks(), new WhitespaceAnalyzer());
  }

  private static Query term(String field, String term) {
    return new TermQuery(new Term(field, term));
  }

  private static Query inPassages(Query query, ScoreMode mode) {
    return new ToParentBlockJoinQuery(query, TwoIndexes.TALKS, mode);
  }

  private Set<String> find(Query query) throws IOException, InterruptedException {
    return indexes.find(query);
  }

  @Test
  void termsInTextsAndInCounts() throws Exception {
    assertThat(find(term(TITLE, "web"))).containsExactlyInAnyOrder("one", "two");
    assertThat(find(term(TITLE, "net"))).containsExactly("one");
    assertThat(find(term(SAID, "web"))).hasSize(3);
    assertThat(find(term(SAID, "net"))).containsExactly("one");
    assertThat(find(term(TITLE, "naïve"))).containsExactly("three");
    assertThat(find(term(TITLE, "𝒳"))).containsExactly("three");
    assertThat(find(term(SAID, LONG))).containsExactly("one");
    assertThat(find(term(TITLE, "nowhere"))).isEmpty();
    assertThat(find(term("title.de", "web"))).isEmpty();
  }

  @Test
  void termsThatHoldSpacesAndSeparators() throws Exception {
    assertThat(find(term(SAID, ODD))).containsExactly("one");
    assertThat(find(term(TITLE, ODD))).containsExactly("two");
    assertThat(find(new PhraseQuery(TITLE, "webs", ODD))).containsExactly("two");
    assertThat(find(new PrefixQuery(new Term(TITLE, "a b\u0001")))).containsExactly("two");
    assertThat(find(term(TITLE, "b"))).isEmpty();
    assertThat(find(new TermInSetQuery(TITLE, List.of(new BytesRef(ODD))))).containsExactly("two");
  }

  @Test
  void valuesAsTheyAre() throws Exception {
    assertThat(find(term("event", "Late night"))).hasSize(2);
    assertThat(find(term("kind", "talk"))).hasSize(3);
    assertThat(find(new TermInSetQuery("talk", List.of(new BytesRef("one"), new BytesRef("two")))))
        .containsExactlyInAnyOrder("one", "two");
    assertThat(find(new TermInSetQuery("talk", List.<BytesRef>of()))).isEmpty();
    assertThat(find(new PrefixQuery(new Term("event", "Late n")))).hasSize(2);
  }

  @Test
  void days() throws Exception {
    assertThat(find(LongPoint.newRangeQuery("recorded", -20, 10)))
        .containsExactlyInAnyOrder("one", "two");
    assertThat(find(LongPoint.newRangeQuery("recorded", Long.MIN_VALUE, Long.MAX_VALUE)))
        .hasSize(3);
    assertThat(find(LongPoint.newExactQuery("recorded", 30))).containsExactly("three");
  }

  @Test
  void phrases() throws Exception {
    assertThat(find(new PhraseQuery(TITLE, "search", "web")))
        .containsExactlyInAnyOrder("one", "two");
    assertThat(find(new PhraseQuery(TITLE, "net", "search"))).containsExactly("one");
    assertThat(find(new PhraseQuery(TITLE, "web", "webs"))).isEmpty();
    assertThat(find(new PhraseQuery(1, TITLE, "web", "webs"))).containsExactly("two");
    assertThat(find(new PhraseQuery(2, TITLE, "web", "search"))).hasSize(2);
    assertThat(find(new PhraseQuery(TITLE, "webs"))).hasSize(2);
    assertThat(find(new PhraseQuery(TITLE, new String[0]))).isEmpty();
    assertThat(find(new BoostQuery(new PhraseQuery(TITLE, "search", "web"), 3))).hasSize(2);
  }

  @Test
  void phrasesWithGaps() throws Exception {
    Term[] words = {new Term(PASSAGE, "web"), new Term(PASSAGE, "search"), new Term(PASSAGE, LONG)};
    Query gaps =
        new PhraseQuery.Builder().add(words[0], 4).add(words[1], 7).add(words[2], 9).build();
    assertThat(find(inPassages(gaps, ScoreMode.Max))).containsExactly("one");
    Query narrower = new PhraseQuery.Builder().add(words[0], 0).add(words[1], 2).build();
    assertThat(find(inPassages(narrower, ScoreMode.Max))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void passagesScoreForTheirTalk(ScoreMode mode) throws Exception {
    assertThat(find(inPassages(term(PASSAGE, "web"), mode)))
        .containsExactlyInAnyOrder("one", "two");
    Query filtered =
        new BooleanQuery.Builder()
            .add(term(PASSAGE, "web"), Occur.MUST)
            .add(term("passage_language", "en-2"), Occur.FILTER)
            .build();
    assertThat(find(new BoostQuery(inPassages(filtered, mode), 2.5f))).containsExactly("one");
  }

  @Test
  void combinations() throws Exception {
    Query web = term(TITLE, "web");
    Query webs = term(TITLE, "webs");
    Query search = term(TITLE, "search");
    assertThat(find(new DisjunctionMaxQuery(List.of(web, webs, search), 0.3f))).hasSize(3);
    assertThat(find(new DisjunctionMaxQuery(List.of(), 0))).isEmpty();
    assertThat(find(new BoostQuery(new ConstantScoreQuery(web), 0.7f))).hasSize(2);
    assertThat(find(new BoostQuery(new BoostQuery(web, 3), 0.5f))).hasSize(2);
    assertThat(find(new BoostQuery(web, 0))).hasSize(2);
    assertThat(find(new BoostQuery(MatchAllDocsQuery.INSTANCE, 4))).hasSize(3);
    assertThat(find(MatchNoDocsQuery.INSTANCE)).isEmpty();
    BooleanQuery.Builder two = new BooleanQuery.Builder().setMinimumNumberShouldMatch(2);
    List.of(web, webs, search).forEach(each -> two.add(each, Occur.SHOULD));
    assertThat(find(two.build())).containsExactlyInAnyOrder("one", "two");
    assertThat(find(two.setMinimumNumberShouldMatch(3).build())).containsExactly("two");
    assertThat(find(two.setMinimumNumberShouldMatch(4).build())).isEmpty();
  }

  @Test
  void whatMustAndWhatMustNotBe() throws Exception {
    Query web = term(TITLE, "web");
    Query webs = term(TITLE, "webs");
    BooleanQuery.Builder not = new BooleanQuery.Builder().add(webs, Occur.MUST_NOT);
    assertThat(find(not.build())).isEmpty();
    assertThat(find(not.add(web, Occur.MUST).build())).containsExactly("one");
    assertThat(find(new BooleanQuery.Builder().add(web, Occur.FILTER).build())).hasSize(2);
    assertThat(find(new BooleanQuery.Builder().build())).isEmpty();
    BooleanQuery.Builder optional = new BooleanQuery.Builder().add(webs, Occur.SHOULD);
    assertThat(find(optional.add(web, Occur.FILTER).build()))
        .containsExactlyInAnyOrder("one", "two");
  }

  @Test
  void prefixesCountAsTheirMostCommonWord() throws Exception {
    var blended = new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(10);
    Query prefix = new PrefixQuery(new Term(TITLE, "webs"), blended);
    assertThat(find(prefix)).hasSize(2);
    assertThat(find(indexes.lucene().rewrite(prefix))).hasSize(2);
    assertThat(find(new BoostQuery(indexes.lucene().rewrite(prefix), 2))).hasSize(2);
    assertThat(find(inPassages(new PrefixQuery(new Term(PASSAGE, "s")), ScoreMode.Max))).hasSize(2);
  }

  @Test
  void namesWhatItCannotSay() {
    Query wildcard = new WildcardQuery(new Term(TITLE, "w*b"));
    assertThatThrownBy(() -> find(new BoostQuery(wildcard, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("org.apache.lucene.search.WildcardQuery");
    Query stacked =
        new PhraseQuery.Builder()
            .add(new Term(TITLE, "web"), 0)
            .add(new Term(TITLE, "net"), 0)
            .build();
    assertThatThrownBy(() -> find(stacked)).hasMessageContaining("two terms at one position");
  }

  @Test
  void namesJoinsOfOtherParents() {
    var others = new QueryBitSetProducer(MatchAllDocsQuery.INSTANCE);
    Query join = new ToParentBlockJoinQuery(term(PASSAGE, "web"), others, ScoreMode.Max);
    assertThatThrownBy(() -> find(join)).hasMessageContaining("joins others than talks");
  }
}
