package cuepoint.engine;

import cuepoint.engine.TalkMatch.TermMatch;
import cuepoint.index.IndexedTalk;
import cuepoint.moment.Occurrence;
import cuepoint.moment.PassageMatch;
import cuepoint.search.Analysis;
import cuepoint.search.Catalogue;
import cuepoint.search.Deadline;
import cuepoint.search.Facets;
import cuepoint.search.Query;
import cuepoint.search.Range;
import cuepoint.search.Suggester;
import cuepoint.talk.Passage;
import cuepoint.talk.Transcript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The least that an engine can be: it reads every passage, and words match as they are spelled. */
record InMemoryEngine(List<IndexedTalk> talks) implements Engine {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  record Found(int number, Passage passage, List<Occurrence> occurrences) implements PassageMatch {

    @Override
    public String language() {
      return "en";
    }

    @Override
    public double frequency(int term) {
      double times = occurrences.stream().filter(each -> each.term() == term).count();
      return times / (times + 1);
    }
  }

  @Override
  public <T> T match(Query query, Deadline deadline, Function<Matching, T> reader) {
    List<String> terms = terms(query.text());
    List<TalkMatch> found =
        talks.stream()
            .map(talk -> match(talk, terms))
            .filter(match -> !match.passages().isEmpty())
            .sorted(Comparator.comparingDouble(TalkMatch::score).reversed())
            .toList();
    List<TalkMatch> page = found.stream().skip(query.offset()).limit(query.limit()).toList();
    Matches matches =
        new Matches(
            Matches.Reading.AS_TYPED, Matches.Wording.NONE, found.size(), Facets.NONE, page);
    return reader.apply(() -> matches);
  }

  private static TalkMatch match(IndexedTalk talk, List<String> terms) {
    List<Passage> all = talk.divisions().getFirst().passages();
    List<PassageMatch> passages = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<Occurrence> occurrences = occurrences(all.get(i), terms);
      if (!occurrences.isEmpty()) {
        passages.add(new Found(i, all.get(i), occurrences));
      }
    }
    List<TermMatch> matches =
        terms.stream().map(term -> new TermMatch(term, true, false, false)).toList();
    return new TalkMatch(
        talk.recording().talk(),
        passages.size(),
        matches,
        List.of(),
        passages,
        all.size(),
        List.of());
  }

  private static List<Occurrence> occurrences(Passage passage, List<String> terms) {
    List<Occurrence> occurrences = new ArrayList<>();
    Matcher words = WORD.matcher(passage.text().toLowerCase(Locale.ROOT));
    for (int position = 0; words.find(); position++) {
      int term = terms.indexOf(words.group());
      if (term >= 0) {
        occurrences.add(new Occurrence(term, position, position, words.start(), words.end()));
      }
    }
    return occurrences;
  }

  private static List<String> terms(String text) {
    return Arrays.asList(text.toLowerCase(Locale.ROOT).split(" ", -1));
  }

  @Override
  public TranscriptMatches match(Transcript transcript, Query query, Deadline deadline) {
    List<Range> said =
        occurrences(new Passage(transcript.cues()), terms(query.text())).stream()
            .map(each -> new Range(each.start(), each.end()))
            .toList();
    return new TranscriptMatches(said, List.of());
  }

  @Override
  public Suggester suggester() {
    return (typed, limit, deadline) -> List.of();
  }

  @Override
  public Catalogue catalogue() {
    throw new UnsupportedOperationException("not asked for");
  }

  @Override
  public Analysis analysis() {
    throw new UnsupportedOperationException("not asked for");
  }

  @Override
  public void close() {}
}
